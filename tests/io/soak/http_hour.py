# cpython: skip aiohttp is not in the oracle
# An HTTP server under 50 clients for an hour of virtual time: no answer is lost, nothing is left.
import asyncio
import gc

import aiohttp
from aiohttp import web

CLIENTS = 50
HOUR = 3600


async def handle(request):
    await asyncio.sleep(0.05)
    return web.json_response({"number": int(request.query["number"])})


async def client(session, number, end):
    loop = asyncio.get_running_loop()
    asked = right = 0
    while loop.time() < end:
        asked += 1
        async with session.get("/", params={"number": asked}) as response:
            right += (await response.json())["number"] == asked
        await asyncio.sleep(59.95)
    return asked, right


async def load(seconds):
    end = asyncio.get_running_loop().time() + seconds
    async with aiohttp.ClientSession("http://localhost:8080") as session:
        answers = await asyncio.gather(*(client(session, number, end) for number in range(CLIENTS)))
    await asyncio.sleep(1)
    gc.collect()
    return [sum(each) for each in zip(*answers)]


async def main():
    app = web.Application()
    app.router.add_get("/", handle)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "localhost", 8080).start()
    await load(60)
    before = len(gc.get_objects()), len(asyncio.all_tasks())
    print(await load(HOUR))
    after = len(gc.get_objects()), len(asyncio.all_tasks())
    print("left:", after[0] - before[0] < 20, after[1] - before[1])
    await runner.cleanup()


asyncio.run(main())

# output:
# [3000, 3000]
# left: True 0
