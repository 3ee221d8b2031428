# cpython: skip aiohttp is not in the oracle
# Exceptions that are answers, handlers that fail or forget to answer, and what the client is told.
import asyncio
import logging

import aiohttp
from aiohttp import web

logging.getLogger("aiohttp").setLevel(logging.CRITICAL)


async def moved(request):
    raise web.HTTPFound("/target?x=1")


async def target(request):
    return web.Response(text=f"target {request.query_string} {request.method}")


async def not_allowed(request):
    raise web.HTTPMethodNotAllowed("GET", ["PUT", "POST"])


async def unauthorized(request):
    return web.Response(status=401, reason="Who are you", headers={"WWW-Authenticate": "Basic"})


async def fails(request):
    raise RuntimeError("inside")


async def forgets(request):
    pass


async def no_content(request):
    raise web.HTTPNoContent


async def main():
    app = web.Application()
    handlers = (moved, target, not_allowed, unauthorized, fails, forgets, no_content)
    for handler in handlers:
        app.router.add_route("*", f"/{handler.__name__}", handler)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "localhost", 8086).start()
    async with aiohttp.ClientSession("http://localhost:8086") as session:
        for handler in handlers:
            async with session.post(f"/{handler.__name__}", allow_redirects=False) as response:
                text = await response.text()
                print(handler.__name__, response.status, response.reason, text.splitlines()[:1])
                print("  ", {k: v for k, v in response.headers.items() if k in ("Location", "Allow", "WWW-Authenticate")})
        async with session.post("/moved") as response:
            print(await response.text(), [each.status for each in response.history])
    for kind in (web.HTTPNotFound, web.HTTPInternalServerError, web.HTTPCreated, web.HTTPRequestEntityTooLarge):
        error = kind(max_size=1, actual_size=2) if kind is web.HTTPRequestEntityTooLarge else kind()
        print(repr(error), str(error), error.text, error.empty_body, isinstance(error, web.HTTPError))
    await runner.cleanup()


asyncio.run(main())

# output:
# moved 302 Found ['302: Found']
#    {'Location': '/target?x=1'}
# target 200 OK ['target  POST']
#    {}
# not_allowed 405 Method Not Allowed ['405: Method Not Allowed']
#    {'Allow': 'POST,PUT'}
# unauthorized 401 Who are you []
#    {'WWW-Authenticate': 'Basic'}
# fails 500 Internal Server Error ['500 Internal Server Error']
#    {}
# forgets 500 Internal Server Error ['500: Internal Server Error']
#    {}
# no_content 204 No Content []
#    {}
# target x=1 GET [302]
# <HTTPNotFound Not Found not prepared> Not Found 404: Not Found False True
# <HTTPInternalServerError Internal Server Error not prepared> Internal Server Error 500: Internal Server Error False True
# <HTTPCreated Created not prepared> Created 201: Created False False
# <HTTPRequestEntityTooLarge Content Too Large not prepared> Content Too Large Maximum request body size 1 exceeded. False True
