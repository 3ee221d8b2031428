# cpython: skip the oracle has no sockets
import asyncio


async def handle(reader, writer):
    print(asyncio.current_task().get_name())
    writer.close()


async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 8780)
    for _ in range(3):
        reader, writer = await asyncio.open_connection("127.0.0.1", 8780)
        await reader.read()
        writer.close()
    server.close()


asyncio.run(main())

# output:
# Task-4
# Task-6
# Task-8
