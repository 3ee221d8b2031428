# cpython: skip the oracle has no sockets
import asyncio


async def handle(reader, writer):
    await reader.read()
    writer.close()


async def main():
    async with await asyncio.start_server(handle, "127.0.0.1", 8787):
        reader, writer = await asyncio.open_connection("127.0.0.1", 8787)
        for value in ("text", 3, None, [1]):
            try:
                writer.write(value)
            except TypeError as error:
                print(error)
        writer.write(b"")
        writer.write(bytearray(b"x"))
        writer.write(memoryview(b"y"))
        writer.writelines([b"a", bytearray(b"b")])
        writer.close()
        writer.write(b"after close")
        await writer.wait_closed()


asyncio.run(main())

# output:
# data argument must be a bytes, bytearray, or memoryview object, not 'str'
# data argument must be a bytes, bytearray, or memoryview object, not 'int'
# data argument must be a bytes, bytearray, or memoryview object, not 'NoneType'
# data argument must be a bytes, bytearray, or memoryview object, not 'list'
