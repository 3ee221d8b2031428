# cpython: skip the oracle has no sockets
import asyncio


async def handle(reader, writer):
    await reader.read()
    print("handler done")
    writer.close()


async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 8768)
    reader, writer = await asyncio.open_connection("127.0.0.1", 8768)
    await asyncio.sleep(0.01)
    server.close()
    waiting = asyncio.create_task(server.wait_closed())
    await asyncio.sleep(0.01)
    print("waiting", not waiting.done())
    writer.close()
    await waiting
    print("all gone")


asyncio.run(main())

# output:
# waiting True
# handler done
# all gone
