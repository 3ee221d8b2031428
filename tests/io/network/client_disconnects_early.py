# cpython: skip the oracle has no sockets
import asyncio


async def main():
    finished = asyncio.Event()

    async def stream(reader, writer):
        sent = 0
        try:
            while True:
                writer.write(bytes(10_000))
                await writer.drain()
                sent += 1
                await asyncio.sleep(0.01)
        except ConnectionError as error:
            print(type(error).__name__, sent > 2)
        finally:
            writer.close()
            finished.set()

    async with await asyncio.start_server(stream, "127.0.0.1", 0) as server:
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
        print(len(await reader.readexactly(30_000)))
        writer.close()
        await finished.wait()


asyncio.run(main())

# output:
# 30000
# ConnectionResetError True
