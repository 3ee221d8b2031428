# cpython: skip aiohttp is not in the oracle
# With expect100 the client sends the body only when the server said "100 Continue"; the route's expect_handler decides.
import asyncio

from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer


async def handler(request):
    return web.Response(text=f"got {await request.text()}")


async def let(request):
    print("asked:", request.headers["Expect"])
    request.transport.write(b"HTTP/1.1 100 Continue\r\n\r\n")


async def refuse(request):
    return web.Response(status=403, text="no bodies here")


async def main():
    app = web.Application()
    app.router.add_post("/plain", handler)
    app.router.add_post("/let", handler, expect_handler=let)
    app.router.add_post("/refuse", handler, expect_handler=refuse)
    async with TestClient(TestServer(app)) as client:
        async with client.post("/plain", data=b"body", headers={"Expect": "a miracle"}) as response:
            print(response.status, await response.text())
        for path in "/plain", "/let", "/refuse":
            async with client.post(path, data=b"body", expect100=True) as response:
                print(response.status, await response.text())


asyncio.run(main())

# output:
# 417 Unknown Expect: a miracle
# 200 got body
# asked: 100-continue
# 200 got body
# 403 no bodies here
