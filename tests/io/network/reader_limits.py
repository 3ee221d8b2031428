# cpython: skip the oracle has no sockets
import asyncio


async def handle(reader, writer):
    writer.write(b"a" * 50 + b"\n" + b"short\n" + b"b" * 50)
    writer.close()


async def main():
    async with await asyncio.start_server(handle, "127.0.0.1", 8783):
        reader, writer = await asyncio.open_connection("127.0.0.1", 8783, limit=20)
        await asyncio.sleep(0.01)
        try:
            await reader.readline()
        except ValueError as error:
            print(error)
        print(await reader.readline())
        try:
            await reader.readuntil(b"|")
        except asyncio.LimitOverrunError as error:
            print(error, error.consumed)
        try:
            await reader.readexactly(100)
        except asyncio.IncompleteReadError as error:
            print(error, len(error.partial), error.expected)
        writer.close()


asyncio.run(main())

# output:
# Separator is found, but chunk is longer than limit
# b'short\n'
# Separator is not found, and chunk exceed the limit 50
# 50 bytes read on a total of 100 expected bytes 50 100
