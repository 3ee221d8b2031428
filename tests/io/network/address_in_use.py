# cpython: skip the oracle has no sockets
import asyncio


async def handle(reader, writer):
    writer.close()


async def main():
    first = await asyncio.start_server(handle, "127.0.0.1", 18765)
    try:
        await asyncio.start_server(handle, "127.0.0.1", 18765)
    except OSError as error:
        print(repr(error))
    first.close()
    await first.wait_closed()
    again = await asyncio.start_server(handle, "127.0.0.1", 18765)
    print(again.sockets[0].getsockname())
    again.close()


asyncio.run(main())

# output:
# OSError(98, "error while attempting to bind on address ('127.0.0.1', 18765): [errno 98] address already in use")
# ('127.0.0.1', 18765)
