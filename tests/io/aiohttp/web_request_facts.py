# cpython: skip aiohttp is not in the oracle
# What a request knows of itself: address, headers, cookies, remote, conditions, and its own dictionary.
import asyncio

import aiohttp
from aiohttp import web


async def facts(request):
    print(request.method, request.version, request.scheme, request.host, request.remote, request.secure)
    print(request.rel_url, request.path, request.raw_path, request.query_string, dict(request.cookies))
    print(request.headers["x-own"], request.headers.getall("X-Own"), request.keep_alive, request.can_read_body)
    print(request.if_modified_since, request.if_none_match, request.http_range)
    request["own"] = 1
    print(request.url, "own" in request, len(request), request.match_info.route.method, request.match_info.handler is facts)
    print(repr(request))
    print(request.clone(method="POST", rel_url="/x").method)
    return web.Response(text="ok")


async def main():
    app = web.Application()
    app.router.add_get("/{folder}/{x}", facts)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 8090).start()
    headers = [("X-Own", "1"), ("X-Own", "2"), ("If-Modified-Since", "Thu, 01 Jan 1970 00:00:10 GMT"), ("Range", "bytes=0-9")]
    async with aiohttp.ClientSession(cookies={"k": "v"}) as session:
        async with session.get("http://127.0.0.1:8090/a%20b/y?q=%C3%BC#frag", headers=headers) as response:
            print(response.status, response.url, response.real_url, response.method, response.version)
            print(response.request_info.headers["X-Own"], response.ok, response.host, response.content_length)
    await runner.cleanup()


asyncio.run(main())

# output:
# GET HttpVersion(major=1, minor=1) http 127.0.0.1:8090 127.0.0.1 False
# /a%20b/y?q=%C3%BC /a b/y /a%20b/y?q=%C3%BC q=ü {'k': 'v'}
# 1 ['1', '2'] True False
# 1970-01-01 00:00:10+00:00 None slice(0, 10, 1)
# http://127.0.0.1:8090/a%20b/y?q=%C3%BC True 1 GET True
# <Request GET /a b/y >
# POST
# 200 http://127.0.0.1:8090/a%20b/y?q=%C3%BC http://127.0.0.1:8090/a%20b/y?q=%C3%BC#frag GET HttpVersion(major=1, minor=1)
# 1 True 127.0.0.1 2
