# cpython: skip aiohttp is not in the oracle
# A class of payloads needs decode() and write(); server and client send it. JSON may be made by another encoder.
import asyncio
import json

import aiohttp
from aiohttp import payload, web
from aiohttp.test_utils import TestClient, TestServer


class Shout(payload.Payload):
    _default_content_type = "text/x-shout"

    def decode(self, encoding="utf-8", errors="strict"):
        return self._value.upper()

    async def write(self, writer):
        for letter in self._value.upper():
            await writer.write(letter.encode())


async def echo(request):
    return web.Response(text=f"{request.content_type} {await request.text()}")


async def shout(request):
    return web.Response(body=Shout("hello"))


async def as_json(request):
    return web.Response(body=aiohttp.JsonPayload({"a": 1}))


async def as_bytes(request):
    return web.json_bytes_response([1, 2], dumps=lambda value: json.dumps(value).encode())


async def main():
    app = web.Application()
    app.add_routes([web.post("/echo", echo), web.get("/shout", shout), web.get("/json", as_json)])
    app.router.add_get("/bytes", as_bytes)
    encoder = lambda value: json.dumps(value, separators=(",", ":")).encode()
    async with TestClient(TestServer(app), json_serialize_bytes=encoder) as client:
        async with client.post("/echo", data=Shout("hello")) as response:
            print(await response.text())
        async with client.post("/echo", json={"a": [1, 2]}) as response:
            print(await response.text())
        for path in "/shout", "/json", "/bytes":
            async with client.get(path) as response:
                print(response.content_type, await response.text())
    try:
        web.Response(body=object())
    except ValueError as error:
        print(error)


asyncio.run(main())

# output:
# text/x-shout HELLO
# application/json {"a":[1,2]}
# text/x-shout HELLO
# application/json {"a": 1}
# application/json [1, 2]
# Unsupported body type <class 'object'>
