# cpython: skip the oracle has no sockets
import asyncio


async def handle(reader, writer):
    writer.close()


async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 8767)
    task = asyncio.create_task(server.serve_forever())
    await asyncio.sleep(0.01)
    try:
        await server.serve_forever()
    except RuntimeError as error:
        print(str(error)[-40:])
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled", server.is_serving())


asyncio.run(main())

# output:
# already being awaited on serve_forever()
# cancelled False
