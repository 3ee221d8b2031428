# cpython: skip the oracle has no sockets
import asyncio


async def handle(reader, writer):
    await reader.read()
    writer.close()


async def main():
    async with await asyncio.start_server(handle, "127.0.0.1", 8791):
        reader, writer = await asyncio.open_connection("127.0.0.1", 8791)
        print(writer)
        print(reader)
        writer.transport.pause_reading()
        print(writer.transport)
        writer.close()
        print(writer.transport)
        await writer.wait_closed()
        print(writer.transport)


asyncio.run(main())

# output:
# <StreamWriter transport=<_SelectorSocketTransport fd=7 read=polling write=<idle, bufsize=0>> reader=<StreamReader transport=<_SelectorSocketTransport fd=7 read=polling write=<idle, bufsize=0>>>>
# <StreamReader transport=<_SelectorSocketTransport fd=7 read=polling write=<idle, bufsize=0>>>
# <_SelectorSocketTransport fd=7 read=idle write=<idle, bufsize=0>>
# <_SelectorSocketTransport closing fd=7 read=idle write=<idle, bufsize=0>>
# <_SelectorSocketTransport closed fd=7>
