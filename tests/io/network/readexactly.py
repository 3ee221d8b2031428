# cpython: skip the oracle has no sockets
import asyncio


async def give(reader, writer):
    for piece in b"abc", b"def", b"gh":
        writer.write(piece)
        await writer.drain()
        await asyncio.sleep(0.1)
    writer.close()


async def main():
    async with await asyncio.start_server(give, "127.0.0.1", 0) as server:
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
        print(await reader.readexactly(4), await reader.readexactly(0))
        try:
            await reader.readexactly(100)
        except asyncio.IncompleteReadError as error:
            print(error, error.partial, error.expected)
        print(reader.at_eof(), await reader.read(5))
        try:
            await reader.readexactly(-1)
        except ValueError as error:
            print(error)
        writer.close()


asyncio.run(main())

# output:
# b'abcd' b''
# 4 bytes read on a total of 100 expected bytes b'efgh' 100
# True b''
# readexactly size can not be less than zero
