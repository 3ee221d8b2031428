# cpython: skip the oracle has no sockets
import asyncio


async def main():
    async def hello(reader, writer):
        writer.write(b"hello")
        writer.close()

    server = await asyncio.start_server(hello, "127.0.0.1", 0, start_serving=False)
    print(server.is_serving(), len(server.sockets))
    address = server.sockets[0].getsockname()
    try:
        await asyncio.open_connection(*address)
    except ConnectionRefusedError as error:
        print(error.errno)
    await server.start_serving()
    print(server.is_serving())
    reader, writer = await asyncio.open_connection(*address)
    print(await reader.read())
    writer.close()
    server.close()
    print(server.is_serving(), server.sockets)
    await server.wait_closed()
    try:
        await asyncio.open_connection(*address)
    except ConnectionRefusedError as error:
        print("closed")


asyncio.run(main())

# output:
# False 1
# 111
# True
# b'hello'
# False ()
# closed
