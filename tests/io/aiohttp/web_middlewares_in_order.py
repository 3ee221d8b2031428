# cpython: skip aiohttp is not in the oracle
# Middlewares are around each other and see the errors of the handlers; a sub-application has its own inside.
import asyncio

import aiohttp
from aiohttp import web


def named(name):
    @web.middleware
    async def middleware(request, handler):
        request["log"] = request.get("log", "") + f"{name}>"
        try:
            response = await handler(request)
        except web.HTTPException as error:
            print(name, "sees", error.status, error.reason)
            raise
        response.headers["X-Log"] = request["log"] + f"<{name}"
        request["log"] = response.headers["X-Log"]
        return response

    return middleware


@web.middleware
async def errors(request, handler):
    try:
        return await handler(request)
    except ZeroDivisionError as error:
        return web.json_response({"error": str(error)}, status=500)


async def hello(request):
    return web.Response(text="hello")


async def plain(request):
    return web.Response(text="plain")


async def broken(request):
    return web.Response(text=str(1 / 0))


async def forbidden(request):
    raise web.HTTPForbidden(text="no", headers={"X-Why": "rules"})


async def main():
    inner = web.Application(middlewares=[named("inner")])
    inner.router.add_get("/plain", plain)
    app = web.Application(middlewares=[named("one"), errors, named("two")])
    app.add_subapp("/inner/", inner)
    app.router.add_get("/plain", plain)
    app.router.add_get("/broken", broken)
    app.router.add_get("/forbidden", forbidden)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "localhost", 8082).start()
    async with aiohttp.ClientSession("http://localhost:8082") as session:
        for path in ("/plain", "/inner/plain", "/broken", "/forbidden", "/nowhere", "/inner/nowhere"):
            async with session.get(path) as response:
                print(path, response.status, response.headers.get("X-Log"), repr(await response.text()))
    await runner.cleanup()


asyncio.run(main())

# output:
# /plain 200 one>two><two<one 'plain'
# /inner/plain 200 one>two>inner><inner<two<one 'plain'
# /broken 500 one>two><one '{"error": "division by zero"}'
# two sees 403 Forbidden
# one sees 403 Forbidden
# /forbidden 403 None 'no'
# two sees 404 Not Found
# one sees 404 Not Found
# /nowhere 404 None '404: Not Found'
# inner sees 404 Not Found
# two sees 404 Not Found
# one sees 404 Not Found
# /inner/nowhere 404 None '404: Not Found'
