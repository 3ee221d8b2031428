# cpython: skip the oracle has no sockets
import asyncio


async def main():
    async def who(reader, writer):
        writer.write(repr(writer.get_extra_info("peername")).encode())
        writer.close()

    async with await asyncio.start_server(who, "127.0.0.1", 7004):
        reader, writer = await asyncio.open_connection("127.0.0.1", 7004, local_addr=("127.0.0.1", 7005))
        print(await reader.read(), writer.get_extra_info("sockname"))
        writer.close()
        try:
            await asyncio.open_connection("127.0.0.1", 7004, local_addr=("127.0.0.1", 7004))
        except OSError as error:
            print(error)


asyncio.run(main())

# output:
# b"('127.0.0.1', 7005)" ('127.0.0.1', 7005)
# [Errno 98] error while attempting to bind on address ('127.0.0.1', 7004): [errno 98] address already in use
