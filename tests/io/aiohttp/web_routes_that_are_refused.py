# cpython: skip aiohttp is not in the oracle
# Routes that cannot be, applications by host, and requests that no client made, for tests of handlers.
import asyncio

import aiohttp
from aiohttp import web
from aiohttp.test_utils import make_mocked_coro, make_mocked_request


async def where(request):
    return web.Response(text=f"{request.app['name']} {request.match_info.get('page', '')}")


def attempt(call, *args, **options):
    try:
        print(call(*args, **options))
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)


async def main():
    app = web.Application()
    app["name"] = "main"
    add = app.router.add_get
    attempt(add, "page", where)
    attempt(add, "/{page:[}", where)
    attempt(add, "/page", where, name="1st")
    attempt(add, "/page", where, name="for.class")
    attempt(app.router.add_route, "NO WAY", "/page", where)
    attempt(app.router.add_static, "/static", "/nowhere")
    print(add(r"/{page:\w+}", where, name="page").resource)
    print(app.router["page"].url_for(page="a b/ö"))

    for domain in ("", "http://docs.example", "a b", 5):
        attempt(app.add_domain, domain, web.Application())
    docs = web.Application()
    docs["name"] = "docs"
    docs.router.add_get("/{page}", where)
    app.add_domain("*.docs.example", docs)
    print(len(app.router.routes()))

    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 8112).start()
    async with aiohttp.ClientSession("http://127.0.0.1:8112") as session:
        for host in ("en.docs.example", "example"):
            async with session.get("/tour", headers={"Host": host}) as response:
                print(host, "->", await response.text())
    await runner.cleanup()

    request = make_mocked_request("GET", "/tour?a=1", headers={"X-Who": "me"}, match_info={"page": "tour"}, app=app)
    print(request, request.query["a"], request.headers["X-Who"])
    print((await where(request)).text)
    ask = make_mocked_coro("answer")
    print(await ask(1), ask.call_args)


asyncio.run(main())

# output:
# ValueError path should be started with / or be empty
# ValueError Bad pattern '/(?P<page>[)': unterminated character set at position 10
# ValueError Incorrect route name '1st', the name should be a sequence of python identifiers separated by dash, dot or column
# ValueError Incorrect route name 'for.class', python keywords cannot be used for route name
# ValueError NO WAY is not allowed HTTP method
# ValueError '/nowhere' does not exist
# <DynamicResource 'page'  /{page}>
# /a%20b/%C3%B6
# ValueError Domain cannot be empty
# ValueError Scheme not supported
# ValueError Domain not valid
# TypeError Domain must be str
# 4
# en.docs.example -> docs tour
# example -> main tour
# <Request GET /tour > 1 me
# main tour
# answer call(1)
