# cpython: skip the oracle has no sockets
import asyncio


async def handle(reader, writer):
    await asyncio.sleep(1)
    writer.write(b"slow")
    writer.close()


async def main():
    async with await asyncio.start_server(handle, "127.0.0.1", 8795):
        reader, writer = await asyncio.open_connection("127.0.0.1", 8795)
        try:
            async with asyncio.timeout(0.1):
                await reader.read(1)
        except TimeoutError:
            print("too slow")
        print(await reader.read())
        writer.close()


asyncio.run(main())

# output:
# too slow
# b'slow'
