# cpython: skip the oracle has no sockets
import asyncio


async def handle(reader, writer):
    writer.write(await reader.readexactly(4))
    writer.close()


async def client(number):
    reader, writer = await asyncio.open_connection("127.0.0.1", 8782)
    writer.write(str(number).zfill(4).encode())
    data = await reader.read()
    writer.close()
    await writer.wait_closed()
    return int(data)


async def main():
    async with await asyncio.start_server(handle, "127.0.0.1", 8782):
        results = await asyncio.gather(*map(client, range(500)))
    print(results == list(range(500)))


asyncio.run(main())

# output:
# True
