# cpython: skip aiohttp is not in the oracle
# Answers in pieces: chunks, a given length, server-sent events, and a client that goes away.
import asyncio

import aiohttp
from aiohttp import web


async def ticks(request):
    response = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
    response.enable_chunked_encoding()
    await response.prepare(request)
    try:
        for number in range(100):
            await response.write(f"data: {number}\n\n".encode())
            await asyncio.sleep(1)
    except (ConnectionError, asyncio.CancelledError) as error:
        print("handler:", type(error).__name__, number)
        raise
    return response


async def length(request):
    response = web.StreamResponse()
    response.content_length = 6
    response.content_type = "text/plain"
    response.charset = "utf-8"
    response.last_modified = 0
    response.etag = "tag"
    response.set_cookie("a", "1", max_age=5, httponly=True)
    response.del_cookie("b")
    await response.prepare(request)
    await response.write(b"abc")
    await response.write_eof(b"def")
    print(response.prepared, response.status, response.body_length)
    return response


async def generated(request):
    async def pieces():
        for each in (b"one", b"two"):
            yield each

    return web.Response(body=pieces())


async def main():
    app = web.Application()
    for handler in (ticks, length, generated):
        app.router.add_get(f"/{handler.__name__}", handler)
    runner = web.AppRunner(app, handler_cancellation=True)
    await runner.setup()
    await web.TCPSite(runner, "localhost", 8087).start()
    async with aiohttp.ClientSession("http://localhost:8087") as session:
        async with session.get("/length") as response:
            print(await response.read(), response.headers["Content-Type"], response.headers["ETag"])
            print(response.headers["Last-Modified"], response.headers.getall("Set-Cookie"))
        async with session.get("/generated") as response:
            print(await response.read(), response.headers.get("Transfer-Encoding"))
        async with session.get("/ticks") as response:
            async for line in response.content:
                if line.strip():
                    print(line)
                if b"2" in line:
                    break
        await asyncio.sleep(3)
    await runner.cleanup()


asyncio.run(main())

# output:
# True 200 339
# b'abcdef' text/plain; charset=utf-8 "tag"
# Thu, 01 Jan 1970 00:00:00 GMT ['a=1; HttpOnly; Max-Age=5; Path=/', 'b=""; expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=0; Path=/']
# b'onetwo' chunked
# b'data: 0\n'
# b'data: 1\n'
# b'data: 2\n'
# handler: CancelledError 2
