# cpython: skip aiohttp is not in the oracle
# A session bounds what it takes from a server's head; a call may say otherwise.
import asyncio

import aiohttp
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer


async def many(request):
    return web.Response(headers={f"x-{number}": "y" for number in range(130)})


async def long(request):
    return web.Response(headers={"x": "y" * 8200})


async def wordy(request):
    return web.Response(reason="y" * 8200)


async def main():
    app = web.Application()
    app.add_routes([web.get("/many", many), web.get("/long", long), web.get("/wordy", wordy)])
    async with TestClient(TestServer(app)) as client:
        for path, limit in ("/many", "max_headers"), ("/long", "max_field_size"), ("/wordy", "max_line_size"):
            try:
                await client.get(path)
            except aiohttp.ClientResponseError as error:
                print(path, error.status)
            async with client.get(path, **{limit: 10_000}) as response:
                print(response.status)
        async with client.get("/long", max_field_size=10_000, read_bufsize=4) as response:
            print(response.content.get_read_buffer_limits())


asyncio.run(main())

# output:
# /many 400
# 200
# /long 400
# 200
# /wordy 400
# 200
# (4, 8)
