# cpython: skip the oracle has no sockets
import asyncio


async def main():
    async def silent(reader, writer):
        await reader.read()
        print("the client is gone")
        writer.close()

    async with await asyncio.start_server(silent, "127.0.0.1", 0) as server:
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
        try:
            async with asyncio.timeout(2):
                await reader.readline()
        except TimeoutError:
            print("no answer")
        writer.write(b"still usable")
        await writer.drain()
        task = asyncio.create_task(reader.read(1))
        await asyncio.sleep(0.1)
        task.cancel()
        print(await asyncio.gather(task, return_exceptions=True))
        writer.close()
        await writer.wait_closed()
        await asyncio.sleep(0.1)


asyncio.run(main())

# output:
# no answer
# [CancelledError('')]
# the client is gone
