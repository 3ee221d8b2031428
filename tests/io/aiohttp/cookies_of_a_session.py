# cpython: skip aiohttp is not in the oracle
import asyncio

import aiohttp
from aiohttp import web


async def set_them(request):
    response = web.Response()
    response.set_cookie("first", "1")
    response.set_cookie("deep", "2", path="/only")
    response.set_cookie("gone", "3", max_age=0)
    response.headers.add("Set-Cookie", 'quoted="a b"; HttpOnly')
    return response


async def show(request):
    return web.json_response(sorted(request.cookies.items()))


async def main():
    app = web.Application()
    app.add_routes([web.get("/set", set_them), web.get("/", show), web.get("/only/x", show)])
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 8080).start()
    for jar in aiohttp.CookieJar(unsafe=True), None, aiohttp.DummyCookieJar():
        async with aiohttp.ClientSession("http://127.0.0.1:8080", cookie_jar=jar, cookies={"own": "0"}) as session:
            async with session.get("/set") as response:
                print({name: (each.value, each["path"]) for name, each in response.cookies.items()})
            for path in "/", "/only/x":
                async with session.get(path, cookies={"call": "4"}) as response:
                    print(path, await response.json())
            session.cookie_jar.clear()
            async with session.get("/") as response:
                print(await response.json())
    await runner.cleanup()


asyncio.run(main())

# output:
# {'quoted': ('a b', ''), 'first': ('1', '/'), 'deep': ('2', '/only'), 'gone': ('3', '/')}
# / [['call', '4'], ['first', '1'], ['own', '0'], ['quoted', 'a b']]
# /only/x [['call', '4'], ['deep', '2'], ['first', '1'], ['own', '0'], ['quoted', 'a b']]
# []
# {'quoted': ('a b', ''), 'first': ('1', '/'), 'deep': ('2', '/only'), 'gone': ('3', '/')}
# / [['call', '4'], ['own', '0']]
# /only/x [['call', '4'], ['own', '0']]
# []
# {'quoted': ('a b', ''), 'first': ('1', '/'), 'deep': ('2', '/only'), 'gone': ('3', '/')}
# / [['call', '4']]
# /only/x [['call', '4']]
# []
