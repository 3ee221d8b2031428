# cpython: skip aiohttp is not in the oracle
# A redirect with 307 takes the body along: a file is read from where it stood, what can be given once only is an error.
# Whatever becomes of the request, its body is closed.
import asyncio
import io

from aiohttp import BytesPayload, ClientPayloadError, TooManyRedirects, web
from aiohttp.test_utils import TestClient, TestServer


async def first(request):
    await request.read()
    raise web.HTTPTemporaryRedirect("/second")


async def second(request):
    return web.Response(text=f"{request.method} {await request.text()}")


async def again(request):
    await request.read()
    raise web.HTTPTemporaryRedirect("/again")


async def pieces():
    yield b"once"


class Body(BytesPayload):
    closed = False

    async def close(self):
        self.closed = True


async def main():
    app = web.Application()
    app.add_routes([web.route("*", "/first", first), web.route("*", "/second", second), web.post("/again", again)])
    async with TestClient(TestServer(app)) as client:
        for data in b"bytes", io.BytesIO(b"in memory"), {"a": "form"}, io.StringIO("text"):
            async with client.post("/first", data=data) as response:
                print(response.status, await response.text(), response.closed)
        try:
            await client.put("/first", data=pieces())
        except ClientPayloadError as error:
            print(error)
        body = Body(b"x")
        try:
            await client.post("/again", data=body)
        except TooManyRedirects as error:
            print(len(error.history), body.closed)
        body = Body(b"x")
        async with client.post("/second", data=body) as response:
            print(await response.text(), body.closed)


asyncio.run(main())

# output:
# 200 POST bytes True
# 200 POST in memory True
# 200 POST a=form True
# 200 POST text True
# Cannot follow redirect with a consumed request body. Use bytes, a seekable file-like object, or set allow_redirects=False.
# 10 True
# POST x True
