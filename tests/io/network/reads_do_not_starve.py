# cpython: skip the oracle has no sockets
import asyncio


async def handle(reader, writer):
    total = 0
    while data := await reader.read(1000):
        total += len(data)
        if total == 3000:
            break
    print("server", total)
    writer.close()


async def main():
    async with await asyncio.start_server(handle, "127.0.0.1", 8794):
        reader, writer = await asyncio.open_connection("127.0.0.1", 8794)
        for _ in range(3):
            writer.write(b"x" * 1000)
            await asyncio.sleep(0.01)
        print(await reader.read())
        writer.close()


asyncio.run(main())

# output:
# server 3000
# b''
