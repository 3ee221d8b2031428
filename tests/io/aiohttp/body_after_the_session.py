# cpython: skip aiohttp is not in the oracle
# An answer is read after its session was closed: what had come is there, and nothing more comes.
import asyncio

import aiohttp
from aiohttp import web


async def main():
    app = web.Application()
    app.router.add_get("/small", lambda request: answer(b"small"))
    app.router.add_get("/large", lambda request: answer(bytes(2_000_000)))
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 8080).start()
    for path in "small", "large":
        async with aiohttp.ClientSession("http://127.0.0.1:8080/") as session:
            response = await session.get(path)
        for _ in range(2):
            try:
                print(path, len(await response.read()))
            except (RuntimeError, aiohttp.ClientError) as error:
                print(path, type(error).__name__, error)
    async with aiohttp.ClientSession("http://127.0.0.1:8080/") as session:
        response = await session.get("large")
    print("something of it:", len(await response.content.readany()) > 0)
    try:
        while True:
            await response.content.readany()
    except RuntimeError as error:
        print(error)
    await runner.cleanup()


async def answer(body):
    return web.Response(body=body)


asyncio.run(main())

# output:
# small 5
# small 5
# large RuntimeError Connection closed.
# large ClientConnectionError Connection closed
# something of it: True
# Connection closed.
