# cpython: skip the oracle has no sockets
import asyncio


async def pump(reader, writer):
    while data := await reader.read(1024):
        writer.write(data)
        await writer.drain()
    if writer.can_write_eof():
        writer.write_eof()


async def proxy(reader, writer):
    try:
        other_reader, other_writer = await asyncio.open_connection("127.0.0.1", 7014)
    except OSError as error:
        writer.write(f"bad gateway: {error.errno}".encode())
        writer.close()
        return
    await asyncio.gather(pump(reader, other_writer), pump(other_reader, writer))
    other_writer.close()
    writer.close()


async def shout(reader, writer):
    writer.write((await reader.read()).upper())
    writer.close()


async def ask(words):
    reader, writer = await asyncio.open_connection("127.0.0.1", 7015)
    writer.write(words)
    writer.write_eof()
    answer = await reader.read()
    writer.close()
    return answer


async def main():
    async with await asyncio.start_server(proxy, "127.0.0.1", 7015):
        print(await ask(b"nobody yet"))
        async with await asyncio.start_server(shout, "127.0.0.1", 7014):
            print(await asyncio.gather(*(ask(f"request {i}".encode()) for i in range(3))))
            print(len(await ask(b"x" * 300_000)))


asyncio.run(main())

# output:
# b'bad gateway: 111'
# [b'REQUEST 0', b'REQUEST 1', b'REQUEST 2']
# 300000
