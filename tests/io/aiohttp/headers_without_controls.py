# cpython: skip aiohttp is not in the oracle
# What would end a header and begin another one goes neither to a server nor to a client.
import asyncio
import logging

from aiohttp import FormData, ServerDisconnectedError, web
from aiohttp.test_utils import TestClient, TestServer

logging.disable()


async def handler(request):
    return web.Response(text="hello", headers={"X-Echo": "a\r\nSet-Cookie: b=c"})


async def main():
    app = web.Application()
    app.router.add_route("*", "/", handler)
    async with TestClient(TestServer(app)) as client:
        try:
            await client.get("/", headers={"X-Mine": "a\r\nX-Yours: b"})
        except ValueError as error:
            print(error)
        try:
            await client.get("/")
        except ServerDisconnectedError as error:
            print(error)
        with open(__file__, "rb") as file:
            form = FormData([file])
            print(form.is_multipart)
        for field in ("name\n", "value", None, None), ("name", "value", "text/plain\r", None), ("n", "v", None, "\0"):
            name, value, kind, filename = field
            try:
                FormData().add_field(name, value, content_type=kind, filename=filename)
            except ValueError as error:
                print(error)


asyncio.run(main())

# output:
# Forbidden control character detected in headers. Potential header injection attack.
# Server disconnected
# True
# Forbidden control character detected in headers. Potential header injection attack.
# Forbidden control character detected in headers. Potential header injection attack.
# Forbidden control character detected in headers. Potential header injection attack.
