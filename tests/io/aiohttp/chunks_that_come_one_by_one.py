# cpython: skip aiohttp is not in the oracle
# The chunk that ends a body is one of its own where it comes by itself: iter_chunks() gives a last, empty piece.
import asyncio

from aiohttp import ClientSession, web


async def ticks(request):
    response = web.StreamResponse()
    response.enable_chunked_encoding()
    await response.prepare(request)
    for number in range(3):
        await response.write(b"tick %d" % number)
        await asyncio.sleep(0.05)
    return response


async def at_once(reader, writer):
    await reader.readuntil(b"\r\n\r\n")
    writer.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n6\r\n wo")
    await asyncio.sleep(0.05)
    writer.write(b"rld\r\n0\r\n\r\n")
    writer.close()


async def count(request):
    return web.json_response([[data.decode(), is_end] async for data, is_end in request.content.iter_chunks()])


async def slowly():
    for word in b"one", b"two":
        yield word
        await asyncio.sleep(0.05)


async def main():
    app = web.Application()
    app.add_routes([web.get("/ticks", ticks), web.post("/count", count)])
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 8081).start()
    server = await asyncio.start_server(at_once, "127.0.0.1", 8082)
    async with ClientSession() as session:
        for url in "http://127.0.0.1:8081/ticks", "http://127.0.0.1:8082/":
            async with session.get(url) as response:
                print([piece async for piece in response.content.iter_chunks()])
        async with session.post("http://127.0.0.1:8081/count", data=slowly()) as response:
            print(await response.json())
    server.close()
    await runner.cleanup()


asyncio.run(main())

# output:
# [(b'tick 0', True), (b'tick 1', True), (b'tick 2', True), (b'', True)]
# [(b'hello', True), (b' wo', False), (b'rld', True)]
# [['one', True], ['two', True], ['', True]]
