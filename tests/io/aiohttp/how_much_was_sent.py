# cpython: skip aiohttp is not in the oracle
# A response says how much of its request has gone, and when the last of it went. A short one is closed at once.
import asyncio

from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer


async def early(request):
    response = web.StreamResponse()
    await response.prepare(request)
    async for piece in request.content.iter_any():
        await response.write(piece)
    return response


async def short(request):
    return web.json_response({"size": len(await request.read())})


async def slowly(count):
    for number in range(count):
        await asyncio.sleep(0.01)
        yield b"x" * 1000


async def main():
    app = web.Application()
    app.add_routes([web.put("/early", early), web.put("/short", short)])
    async with TestClient(TestServer(app)) as client:
        async with client.put("/short", data=b"12345") as response:
            print(response.closed, response.upload_complete.done(), 5 < response.output_size < 500)
            print(await response.json())
        async with client.put("/early", data=slowly(5)) as response:
            print(response.closed, response.upload_complete.done(), response.output_size < 5000)
            await response.upload_complete
            print(5000 < response.output_size < 6000, len(await response.read()))
            print(response.closed, response.output_size > 5000)


asyncio.run(main())

# output:
# True True True
# {'size': 5}
# False False True
# True 5000
# True True
