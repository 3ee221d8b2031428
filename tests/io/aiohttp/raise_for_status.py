# cpython: skip aiohttp is not in the oracle
import asyncio

import aiohttp
from aiohttp import web


async def main():
    async def status(request):
        return web.Response(status=int(request.match_info["code"]), text="details", headers={"X-Id": "7"})

    app = web.Application()
    app.router.add_get("/{code}", status)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 8080).start()
    base = "http://127.0.0.1:8080"
    async with aiohttp.ClientSession(base) as session:
        async with session.get("/404") as response:
            print(response.ok, response.status)
            try:
                response.raise_for_status()
            except aiohttp.ClientResponseError as error:
                print(error, error.headers["X-Id"], await response.text())
        try:
            await session.get("/500", raise_for_status=True)
        except aiohttp.ClientResponseError as error:
            print(repr(error)[:60], error.request_info.method)

    async def picky(response):
        if response.status == 202:
            raise ValueError("not yet")

    async with aiohttp.ClientSession(base, raise_for_status=picky) as session:
        async with session.get("/404") as response:
            print(response.status)
        try:
            await session.get("/202")
        except ValueError as error:
            print(error)
    async with aiohttp.ClientSession(base, raise_for_status=True) as session:
        async with session.get("/404", raise_for_status=False) as response:
            print(response.status)
        try:
            async with session.get("/403") as response:
                print("not here")
        except aiohttp.ClientResponseError as error:
            print(error.status, error.message)
    await runner.cleanup()


asyncio.run(main())

# output:
# False 404
# 404, message='Not Found', url='http://127.0.0.1:8080/404' 7 details
# ClientResponseError(RequestInfo(url=URL('http://127.0.0.1:80 GET
# 404
# not yet
# 404
# 403 Forbidden
