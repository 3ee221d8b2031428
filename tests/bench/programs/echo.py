# 5,000 round trips of a line through an echo server, one connection; then 200 connections of 10 lines each at once.
import asyncio
import time


async def serve(reader, writer):
    while line := await reader.readline():
        writer.write(line)
        await writer.drain()
    writer.close()


async def talk(port, count):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    for _ in range(count):
        writer.write(b"a line of some length\n")
        await reader.readline()
    writer.close()
    await writer.wait_closed()


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    began = time.perf_counter()
    await talk(port, 5000)
    print("echo_one", time.perf_counter() - began)
    began = time.perf_counter()
    await asyncio.gather(*(talk(port, 10) for _ in range(200)))
    print("echo_many", time.perf_counter() - began)
    server.close()


asyncio.run(main())
