# 2,000 requests to a server of aiohttp.web in the same program: one after the other, then by 20 clients at once.
import asyncio
import time

import aiohttp
from aiohttp import web


async def hello(request):
    return web.json_response({"hello": request.match_info["name"]})


async def ask(session, count):
    for number in range(count):
        async with session.get(f"/hello/{number}") as response:
            assert (await response.json())["hello"] == str(number)


async def main():
    app = web.Application()
    app.router.add_get("/hello/{name}", hello)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 8080).start()
    async with aiohttp.ClientSession("http://127.0.0.1:8080") as session:
        await ask(session, 50)
        began = time.perf_counter()
        await ask(session, 1000)
        print("http_one", time.perf_counter() - began)
        began = time.perf_counter()
        await asyncio.gather(*(ask(session, 50) for _ in range(20)))
        print("http_many", time.perf_counter() - began)
    await runner.cleanup()


asyncio.run(main())
