# cpython: skip the oracle has no sockets
import asyncio


async def main():
    async def give(reader, writer):
        await reader.readline()
        writer.close()

    async with await asyncio.start_server(give, "127.0.0.1", 7013):
        reader, writer = await asyncio.open_connection("127.0.0.1", 7013)
        text = repr(writer)
        print(text.startswith("<StreamWriter transport=<_SelectorSocketTransport fd="), "reader=<StreamReader" in text)
        print(repr(reader).partition(" transport")[0])
        writer.write(b"")
        for wrong in "text", 5:
            try:
                writer.write(wrong)
            except TypeError as error:
                print(error)
        writer.writelines([b"one", bytearray(b" two"), memoryview(b"\n")])
        print(writer.get_extra_info("peername"), writer.transport.get_write_buffer_size())
        print(await reader.read(), reader.at_eof())
        writer.close()
        await writer.wait_closed()
        print(repr(reader))


asyncio.run(main())

# output:
# True True
# <StreamReader
# data argument must be a bytes, bytearray, or memoryview object, not 'str'
# data argument must be a bytes, bytearray, or memoryview object, not 'int'
# ('127.0.0.1', 7013) 0
# b'' True
# <StreamReader eof transport=<_SelectorSocketTransport closed fd=7>>
