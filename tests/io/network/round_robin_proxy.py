# cpython: skip the oracle has no sockets
# A load balancer over three servers, one of which is down half of the time.
import asyncio
import itertools


def backend(name):
    async def handle(reader, writer):
        while line := await reader.readline():
            writer.write(f"{name}:{line.decode()}".encode())
        writer.close()

    return handle


async def pipe(reader, writer):
    while data := await reader.read(1000):
        writer.write(data)
        await writer.drain()
    if writer.can_write_eof():
        writer.write_eof()


async def balance(reader, writer):
    for _ in range(3):
        port = next(turn)
        try:
            there, to_there = await asyncio.open_connection("127.0.0.1", port)
            break
        except OSError as error:
            print("skipped", port, error.errno)
    await asyncio.gather(pipe(reader, to_there), pipe(there, writer))
    to_there.close()
    writer.close()


async def ask(text):
    reader, writer = await asyncio.open_connection("127.0.0.1", 9600)
    writer.write(text + b"\n")
    writer.write_eof()
    answer = await reader.read()
    writer.close()
    await writer.wait_closed()
    return answer


turn = itertools.cycle((9601, 9602, 9603))


async def main():
    servers = [await asyncio.start_server(backend(name), "127.0.0.1", 9601 + n) for n, name in enumerate("abc")]
    async with await asyncio.start_server(balance, "127.0.0.1", 9600):
        for number in range(4):
            print(await ask(b"%d" % number))
        servers[1].close()
        await servers[1].wait_closed()
        for number in range(4, 8):
            print(await ask(b"%d" % number))
    for server in servers:
        server.close()


asyncio.run(main())

# output:
# b'a:0\n'
# b'b:1\n'
# b'c:2\n'
# b'a:3\n'
# skipped 9602 111
# b'c:4\n'
# b'a:5\n'
# skipped 9602 111
# b'c:6\n'
# b'a:7\n'
