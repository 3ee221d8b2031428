# cpython: skip aiohttp is not in the oracle
# Headers that a client adds by itself, bodies that wait for "100 Continue", and answers that are let go.
import asyncio
import os
import tempfile

import aiohttp
from aiohttp import hdrs, web


async def echo(request):
    sent = [name for name in (hdrs.CONTENT_LENGTH, hdrs.CONTENT_TYPE, hdrs.EXPECT) if name in request.headers]
    return web.Response(text=f"{request.method} {[request.headers[name] for name in sent]} {await request.text()!r}")


async def latin(request):
    return web.Response(body="é".encode("latin-1"), headers={"Content-Type": "text/plain; charset=Latin-1"})


async def main():
    app = web.Application()
    app.router.add_route("*", "/", echo)
    app.router.add_get("/latin", latin)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 8113).start()
    async with aiohttp.ClientSession("http://127.0.0.1:8113") as session:
        for method in ("GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"):
            async with session.request(method, "/") as response:
                print(await response.text())
        async with session.post("/", data=b"abc", expect100=True) as response:
            print(await response.text())
        async with session.post("/", skip_auto_headers=["Content-Type"]) as response:
            print(await response.text())
        try:
            await session.request("NO WAY", "/")
        except ValueError as error:
            print(error)

        async with session.get("/latin") as response:
            print(await response.text(), response.get_encoding())
            try:
                await response.json()
            except aiohttp.ContentTypeError as error:
                print(error.message)
        print(await response.text())  # is there still
        try:
            await response.read()
        except aiohttp.ClientConnectionError as error:
            print(repr(error))
        async with session.get("/") as response:
            pass
        try:
            await response.text()
        except aiohttp.ClientConnectionError as error:
            print(repr(error))

    jar = aiohttp.CookieJar()
    jar.update_cookies({"kept": "in a file"})
    path = os.path.join(tempfile.mkdtemp(), "jar")
    jar.save(path)
    other = aiohttp.CookieJar()
    other.load(path)
    print([(cookie.key, cookie.value) for cookie in other])
    await runner.cleanup()
    for connector in ({"ssl": 5},):
        try:
            aiohttp.TCPConnector(**connector)
        except TypeError as error:
            print(error)


asyncio.run(main())

# output:
# GET [] ''
#
# OPTIONS [] ''
# POST ['0', 'application/octet-stream'] ''
# PUT ['0', 'application/octet-stream'] ''
# PATCH ['0', 'application/octet-stream'] ''
# DELETE ['0'] ''
# POST ['3', 'application/octet-stream', '100-continue'] 'abc'
# POST ['0'] ''
# Method cannot contain non-token characters 'NO WAY' (found at least ' ')
# é iso8859-1
# Attempt to decode JSON with unexpected mimetype: text/plain; charset=latin-1
# é
# ClientConnectionError('Connection closed')
# ClientConnectionError('Connection closed')
# [('kept', 'in a file')]
# ssl should be SSLContext, bool, Fingerprint or None, got 5 instead.
