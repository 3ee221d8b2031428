# cpython: skip aiohttp is not in the oracle
# A server that goes down waits for requests that are under way, but not for ever.
import asyncio

import aiohttp
from aiohttp import web


async def slow(request):
    try:
        await asyncio.sleep(float(request.query["s"]))
        return web.Response(text="finished")
    except asyncio.CancelledError:
        print("cancelled", request.query["s"])
        raise


async def ask(session, seconds):
    try:
        async with session.get("/", params={"s": seconds}) as response:
            return await response.text()
    except aiohttp.ClientError as error:
        return type(error).__name__


async def main():
    app = web.Application()
    app.router.add_get("/", slow)
    runner = web.AppRunner(app, shutdown_timeout=5)
    await runner.setup()
    await web.TCPSite(runner, "localhost", 8091).start()
    loop = asyncio.get_running_loop()
    async with aiohttp.ClientSession("http://localhost:8091") as session:
        requests = [asyncio.create_task(ask(session, seconds)) for seconds in (2, 100)]
        await asyncio.sleep(1)
        began = loop.time()
        await runner.cleanup()
        print("down after", round(loop.time() - began))
        print(await asyncio.gather(*requests))
        print(await ask(session, 0))


asyncio.run(main())

# output:
# cancelled 100
# down after 10
# ['finished', 'ClientConnectorError']
# ClientConnectorError
