# cpython: skip the oracle has no sockets
import asyncio


async def lines(reader, writer):
    writer.writelines([b"one\n", b"two\n", b"three"])
    writer.close()


async def main():
    async with await asyncio.start_server(lines, "localhost", 7001):
        reader, writer = await asyncio.open_connection("localhost", 7001)
        async for line in reader:
            print(line)
        print(reader.at_eof(), writer.can_write_eof(), writer.is_closing())
        writer.close()
        print(writer.is_closing())
        await writer.wait_closed()


asyncio.run(main())

# output:
# b'one\n'
# b'two\n'
# b'three'
# True True False
# True
