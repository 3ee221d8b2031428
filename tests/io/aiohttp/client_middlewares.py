# cpython: skip aiohttp is not in the oracle
import asyncio

import aiohttp
from aiohttp import web


async def logging(request, handler):
    print(">", request.method, request.url.path)
    response = await handler(request)
    print("<", response.status)
    return response


async def token(request, handler):
    request.headers["Authorization"] = "Bearer t0ken"
    return await handler(request)


async def retry(request, handler):
    for attempt in range(3):
        response = await handler(request)
        if response.status != 503:
            break
        await asyncio.sleep(2**attempt)
    return response


async def upper(request, handler):
    await request.update_body((await request.body.as_bytes()).upper())
    return await handler(request)


calls = 0


async def flaky(request):
    global calls
    calls += 1
    if calls < 3:
        return web.Response(status=503)
    return web.Response(text=f"{calls} {request.headers['Authorization']}")


async def echo(request):
    return web.Response(text=f"{await request.text()} {request.headers['Content-Length']}")


async def main():
    app = web.Application()
    app.add_routes([web.get("/flaky", flaky), web.post("/echo", echo)])
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 8080).start()
    async with aiohttp.ClientSession("http://127.0.0.1:8080", middlewares=(retry, logging, token)) as session:
        async with session.get("/flaky") as response:
            print(await response.text())
        async with session.post("/echo", data="words", middlewares=(upper,)) as response:
            print(await response.text())
    await runner.cleanup()


asyncio.run(main())

# output:
# > GET /flaky
# < 503
# > GET /flaky
# < 503
# > GET /flaky
# < 200
# 3 Bearer t0ken
# WORDS 5
