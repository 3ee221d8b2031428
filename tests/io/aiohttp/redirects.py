# cpython: skip aiohttp is not in the oracle
import asyncio

import aiohttp
from aiohttp import web


async def go(request):
    status = int(request.match_info["status"])
    return web.Response(status=status, headers={"Location": request.query.get("to", "/end")})


async def loop(request):
    raise web.HTTPFound("/loop")


async def end(request):
    return web.json_response([request.method, await request.text(), request.headers.get("Authorization"), request.path_qs])


async def main():
    app = web.Application()
    app.router.add_route("*", "/go/{status}", go)
    app.router.add_route("*", "/end", end)
    app.router.add_route("*", "/loop", loop)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 8080).start()
    await web.TCPSite(runner, "127.0.0.1", 8081).start()
    async with aiohttp.ClientSession("http://127.0.0.1:8080", auth=aiohttp.BasicAuth("u", "p")) as session:
        for status in 301, 302, 303, 307, 308:
            for method in "GET", "POST", "PUT":
                async with session.request(method, f"/go/{status}", data="body" if method != "GET" else None) as response:
                    print(status, method, "->", (await response.json())[:2], [each.status for each in response.history])
        async with session.get("/go/302", params={"to": "http://127.0.0.1:8081/end?x=1"}) as response:
            print(response.url, await response.json())
        async with session.get("/go/302?to=/end#there") as response:
            print(response.url, response.real_url)
        async with session.get("/go/302", allow_redirects=False) as response:
            print(response.status, response.headers["Location"], response.history)
        async with session.head("/go/302") as response:
            print(response.status)
        try:
            await session.get("/loop", max_redirects=3)
        except aiohttp.TooManyRedirects as error:
            print(error.status, error.message, len(error.history), error.request_info.url)
        for target in "ftp://x/", "http://":
            try:
                await session.get("/go/302", params={"to": target})
            except aiohttp.InvalidURL as error:
                print(type(error).__name__, error)
            except aiohttp.ClientError as error:
                print(type(error).__name__, error)
    await runner.cleanup()


asyncio.run(main())

# output:
# redirects.py:30: DeprecationWarning: BasicAuth is deprecated and will be removed in aiohttp 4.0; use aiohttp.encode_basic_auth() with headers={'Authorization': ...} instead
#   async with aiohttp.ClientSession("http://127.0.0.1:8080", auth=aiohttp.BasicAuth("u", "p")) as session:
# redirects.py:30: DeprecationWarning: The 'auth' parameter is deprecated and will be removed in v4; pass headers={'Authorization': aiohttp.encode_basic_auth(login, password)} instead
#   async with aiohttp.ClientSession("http://127.0.0.1:8080", auth=aiohttp.BasicAuth("u", "p")) as session:
# 301 GET -> ['GET', ''] [301]
# 301 POST -> ['GET', ''] [301]
# 301 PUT -> ['PUT', 'body'] [301]
# 302 GET -> ['GET', ''] [302]
# 302 POST -> ['GET', ''] [302]
# 302 PUT -> ['PUT', 'body'] [302]
# 303 GET -> ['GET', ''] [303]
# 303 POST -> ['GET', ''] [303]
# 303 PUT -> ['GET', ''] [303]
# 307 GET -> ['GET', ''] [307]
# 307 POST -> ['POST', 'body'] [307]
# 307 PUT -> ['PUT', 'body'] [307]
# 308 GET -> ['GET', ''] [308]
# 308 POST -> ['POST', 'body'] [308]
# 308 PUT -> ['PUT', 'body'] [308]
# http://127.0.0.1:8081/end?x=1 ['GET', '', None, '/end?x=1']
# http://127.0.0.1:8080/end http://127.0.0.1:8080/end
# 302 /end ()
# 302
# 0  3 http://127.0.0.1:8080/loop
# NonHttpUrlRedirectClientError ftp://x/
# InvalidUrlRedirectClientError http:// - Invalid redirect URL origin
