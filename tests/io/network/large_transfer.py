# cpython: skip the oracle has no sockets
import asyncio
import hashlib


async def handle(reader, writer):
    digest = hashlib.sha256()
    while data := await reader.read(10_000):
        digest.update(data)
    writer.write(digest.hexdigest().encode())
    writer.close()


async def main():
    payload = bytes(range(256)) * 200
    async with await asyncio.start_server(handle, "127.0.0.1", 8784):
        reader, writer = await asyncio.open_connection("127.0.0.1", 8784)
        for start in range(0, len(payload), 1000):
            writer.write(payload[start : start + 1000])
            await writer.drain()
        writer.write_eof()
        print((await reader.read()).decode() == hashlib.sha256(payload).hexdigest())
        writer.close()


asyncio.run(main())

# output:
# True
