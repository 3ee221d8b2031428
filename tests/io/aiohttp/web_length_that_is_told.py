# cpython: skip aiohttp is not in the oracle
# No more goes out than Content-Length says; what prepare() gives writes, too, and may be the one who says the end.
import asyncio

import aiohttp
from aiohttp import web


async def too_much(request):
    response = web.StreamResponse(headers={"Content-Length": "10"})
    await response.prepare(request)
    for piece in b"123456", b"7890ab", b"cd":
        await response.write(piece)
    return response


async def by_writer(request):
    response = web.StreamResponse()
    response.enable_chunked_encoding()
    writer = await response.prepare(request)
    await writer.write(b"written ")
    await writer.write_eof(b"by the writer")
    return response


async def compressed(request):
    response = web.Response(text="a" * 1000)
    response.enable_compression(web.ContentCoding.gzip)
    await response.prepare(request)
    told = response.headers["Content-Length"]
    print("told:", told == str(response.content_length), response.content_length < 100)
    return response


async def cookies(request):
    print(dict(request.cookies), request.cookies is request.cookies, request.host)
    return web.Response()


async def main():
    app = web.Application()
    for handler in too_much, by_writer, compressed, cookies:
        app.router.add_get(f"/{handler.__name__}", handler)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 8080).start()
    async with aiohttp.ClientSession("http://127.0.0.1:8080/") as session:
        for path in "too_much", "by_writer", "compressed", "too_much":
            async with session.get(path) as response:
                print(path, response.content_length, (await response.text())[:30])
        async with session.get("cookies", headers={"Cookie": "a=1; b b=2; c=3"}):
            pass
    reader, writer = await asyncio.open_connection("127.0.0.1", 8080)
    writer.write(b"GET /cookies HTTP/1.0\r\n\r\n")
    print((await reader.readline()).decode().strip())
    writer.close()
    await runner.cleanup()


asyncio.run(main())

# output:
# too_much 10 1234567890
# by_writer None written by the writer
# told: True True
# compressed 29 aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
# too_much 10 1234567890
# {'a': '1', 'b': '2', 'c': '3'} True 127.0.0.1:8080
# {} True 127.0.0.1
# HTTP/1.0 200 OK
