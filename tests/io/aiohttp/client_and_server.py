# cpython: skip aiohttp is not in the oracle
import asyncio
import json

import aiohttp
from aiohttp import web


async def hello(request):
    return web.Response(text=f"Hello, {request.match_info.get('name', 'you')}")


async def echo(request):
    body = await request.text()
    return web.json_response({
        "method": request.method, "path": request.path, "query": list(request.query.items()),
        "headers": {k: v for k, v in request.headers.items() if k not in ("Host",)},
        "body": body,
    })


async def set_cookie(request):
    response = web.Response(text="set")
    response.set_cookie("taste", "sweet", max_age=60)
    response.set_cookie("gone", "x", path="/other")
    return response


async def show_cookies(request):
    return web.json_response(dict(request.cookies))


async def go(request):
    raise web.HTTPFound("/hello/again")


async def loop_(request):
    raise web.HTTPFound("/loop")


async def see_other(request):
    raise web.HTTPSeeOther("/echo")


async def keep_method(request):
    raise web.HTTPTemporaryRedirect("/echo")


async def private(request):
    try:
        auth = aiohttp.BasicAuth.decode(request.headers["Authorization"])
    except KeyError:
        raise web.HTTPUnauthorized(headers={"WWW-Authenticate": "Basic"})
    return web.Response(text=f"{auth.login}/{auth.password}")


async def form(request):
    data = await request.post()
    out = []
    for name, value in data.items():
        if isinstance(value, web.FileField):
            out.append([name, value.filename, value.content_type, value.file.read().decode()])
        else:
            out.append([name, value if isinstance(value, str) else value.decode()])
    return web.json_response(out)


async def stream(request):
    response = web.StreamResponse(headers={"Content-Type": "text/plain"})
    await response.prepare(request)
    for n in range(3):
        await response.write(f"line {n}\n".encode())
        await asyncio.sleep(0.1)
    await response.write_eof()
    return response


async def upload(request):
    sizes = []
    async for piece in request.content.iter_any():
        sizes.append(len(piece))
    return web.json_response(sizes)


async def slow(request):
    await asyncio.sleep(10)
    return web.Response(text="late")


async def fail(request):
    raise RuntimeError("what a pity")


async def main():
    app = web.Application()
    app.add_routes([
        web.get("/", hello), web.get("/hello/{name}", hello), web.route("*", "/echo", echo), web.get("/set", set_cookie),
        web.get("/cookies", show_cookies), web.get("/go", go), web.get("/loop", loop_), web.post("/other", see_other),
        web.post("/keep", keep_method), web.get("/private", private), web.post("/form", form),
        web.get("/stream", stream), web.post("/upload", upload), web.get("/slow", slow), web.get("/fail", fail),
    ])
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "localhost", 8080)
    await site.start()

    jar = aiohttp.CookieJar(unsafe=True)
    async with aiohttp.ClientSession("http://localhost:8080", cookie_jar=jar) as session:
        async with session.get("/") as response:
            print(response.status, response.reason, response.version, await response.text())
            print(response)
        async with session.get("/echo", params={"a": 1, "b": "x y"}, headers={"X-One": "1"}) as response:
            print(json.dumps(await response.json(), indent=1))
        async with session.post("/echo", json={"k": [1, 2]}) as response:
            print(json.dumps(await response.json(), indent=1))
        async with session.get("/set") as response:
            print(response.cookies)
            print(response.headers.getall("Set-Cookie"))
        async with session.get("/cookies", cookies={"extra": "1"}) as response:
            print(await response.json())
        async with session.get("/go") as response:
            print(response.status, response.url, [r.status for r in response.history], await response.text())
        async with session.get("/go", allow_redirects=False) as response:
            print(response.status, response.headers["Location"])
        try:
            await session.get("/loop", max_redirects=3)
        except aiohttp.TooManyRedirects as error:
            print(repr(error)[:60], len(error.history))
        async with session.post("/other", data=b"x") as response:
            answer = await response.json()
            print(answer["method"], repr(answer["body"]), "Content-Type" in answer["headers"])
        async with session.post("/keep", data=b"x") as response:
            answer = await response.json()
            print(answer["method"], repr(answer["body"]))
        async with session.get("/private") as response:
            print(response.status, response.reason)
        async with session.get("/private", headers={"Authorization": aiohttp.encode_basic_auth("user", "pass")}) as response:
            print(await response.text())
        async with session.post("/form", data={"name": "Ann", "n": "1"}) as response:
            print(await response.json())
        data = aiohttp.FormData()
        data.add_field("name", "Ann")
        data.add_field("file", b"content of it", filename="a.txt", content_type="text/plain")
        async with session.post("/form", data=data) as response:
            print(await response.json())
        async with session.get("/stream") as response:
            async for line in response.content:
                print(line)

        async def pieces():
            for n in range(3):
                yield b"x" * (n + 1)
                await asyncio.sleep(0.1)

        async with session.post("/upload", data=pieces()) as response:
            print(await response.json())
        try:
            await session.get("/slow", timeout=aiohttp.ClientTimeout(total=1))
        except TimeoutError as error:
            print(repr(error))
        try:
            await session.get("/slow", timeout=aiohttp.ClientTimeout(sock_read=1))
        except aiohttp.ServerTimeoutError as error:
            print(repr(error))
        async with session.get("/nowhere") as response:
            print(response.status, await response.text())
        async with session.delete("/hello/x") as response:
            print(response.status, response.headers["Allow"])
        async with session.head("/") as response:
            print(response.status, response.headers["Content-Length"], await response.read())
        try:
            async with session.get("/nowhere", raise_for_status=True):
                pass
        except aiohttp.ClientResponseError as error:
            print(error)
        try:
            async with session.get("/") as response:
                await response.json()
        except aiohttp.ContentTypeError as error:
            print(error)
    await runner.cleanup()


asyncio.run(main())

# output:
# 200 OK HttpVersion(major=1, minor=1) Hello, you
# <ClientResponse(http://localhost:8080/) [200 OK]>
# <CIMultiDictProxy('Content-Type': 'text/plain; charset=utf-8', 'Content-Length': '10', 'Date': 'Tue, 14 Nov 2023 22:30:00 GMT', 'Server': 'Python/3.14 aiohttp/3.14.3')>
#
# {
#  "method": "GET",
#  "path": "/echo",
#  "query": [
#   [
#    "a",
#    "1"
#   ],
#   [
#    "b",
#    "x y"
#   ]
#  ],
#  "headers": {
#   "X-One": "1",
#   "Accept": "*/*",
#   "Accept-Encoding": "gzip, deflate, zstd",
#   "User-Agent": "Python/3.14 aiohttp/3.14.3"
#  },
#  "body": ""
# }
# {
#  "method": "POST",
#  "path": "/echo",
#  "query": [],
#  "headers": {
#   "Accept": "*/*",
#   "Accept-Encoding": "gzip, deflate, zstd",
#   "User-Agent": "Python/3.14 aiohttp/3.14.3",
#   "Content-Length": "13",
#   "Content-Type": "application/json"
#  },
#  "body": "{\"k\": [1, 2]}"
# }
# Set-Cookie: gone=x; Path=/other
# Set-Cookie: taste=sweet; Max-Age=60; Path=/
# ['taste=sweet; Max-Age=60; Path=/', 'gone=x; Path=/other']
# {'extra': '1', 'taste': 'sweet'}
# 200 http://localhost:8080/hello/again [302] Hello, again
# 302 /hello/again
# TooManyRedirects(RequestInfo(url=URL('http://localhost:8080/ 3
# GET '' False
# POST 'x'
# 401 Unauthorized
# user/pass
# [['name', 'Ann'], ['n', '1']]
# [['name', 'Ann'], ['file', 'a.txt', 'text/plain', 'content of it']]
# b'line 0\n'
# b'line 1\n'
# b'line 2\n'
# [1, 2, 3]
# TimeoutError()
# SocketTimeoutError('Timeout on reading data from socket')
# 404 404: Not Found
# 405 GET,HEAD
# 200 10 b''
# 404, message='Not Found', url='http://localhost:8080/nowhere'
# 200, message='Attempt to decode JSON with unexpected mimetype: text/plain; charset=utf-8', url='http://localhost:8080/'
