# cpython: skip aiohttp is not in the oracle
# Where a body comes in chunks, iter_chunks() tells where each of them ends, on either side; else there are no ends.
import asyncio

import aiohttp
from aiohttp import web


async def chunks(stream):
    found, whole = [], b""
    async for data, is_end in stream.iter_chunks():
        whole += data
        if is_end:
            found.append(whole)
            whole = b""
    return found, whole


async def in_chunks(request):
    response = web.StreamResponse()
    response.enable_chunked_encoding()
    await response.prepare(request)
    for piece in b"one", b"two" * 100_000, b"three":
        await response.write(piece)
    return response


async def take(request):
    found, rest = await chunks(request.content)
    return web.json_response([[len(each) for each in found], rest.decode()])


async def pieces():
    for piece in b"first", b"second":
        yield piece


async def main():
    app = web.Application()
    app.add_routes([
        web.get("/chunks", in_chunks), web.get("/whole", lambda_of(b"all of it")), web.post("/take", take),
    ])
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 8080).start()
    async with aiohttp.ClientSession("http://127.0.0.1:8080") as session:
        for path in "/chunks", "/whole":
            async with session.get(path) as response:
                found, rest = await chunks(response.content)
                print(path, [len(each) for each in found], rest)
        for body in pieces(), b"whole":
            async with session.post("/take", data=body) as response:
                print(await response.json())
        async with session.get("/chunks") as response:
            try:
                await response.content.readline(max_line_length=4)
            except aiohttp.http_exceptions.HttpProcessingError as error:
                print(type(error).__name__, error.code)
    await runner.cleanup()


def lambda_of(body):
    async def handler(request):
        return web.Response(body=body)

    return handler


asyncio.run(main())

# output:
# /chunks [3, 300000, 5] b''
# /whole [] b'all of it'
# [[5, 6], '']
# [[], 'whole']
# LineTooLong 400
