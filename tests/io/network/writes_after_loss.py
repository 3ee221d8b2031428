# cpython: skip the oracle has no sockets
import asyncio


async def handle(reader, writer):
    writer.close()


async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 8777)
    reader, writer = await asyncio.open_connection("127.0.0.1", 8777)
    print(await reader.read())
    for _ in range(8):
        writer.write(b"x")
        await asyncio.sleep(0.01)
    try:
        await writer.drain()
    except ConnectionError as error:
        print(repr(error))
    try:
        await writer.wait_closed()
    except ConnectionError as error:
        print(repr(error))
    server.close()


asyncio.run(main())

# output:
# b''
# socket.send() raised exception.
# socket.send() raised exception.
# BrokenPipeError(32, 'Broken pipe')
# BrokenPipeError(32, 'Broken pipe')
