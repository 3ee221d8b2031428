# cpython: skip the oracle has no sockets
import asyncio
import socket


async def main():
    listening = socket.create_server(("127.0.0.1", 0))

    async def hello(reader, writer):
        writer.write(b"hello " + await reader.readline())
        writer.close()

    server = await asyncio.start_server(hello, sock=listening)
    reader, writer = await asyncio.open_connection(*listening.getsockname())
    writer.write(b"you\n")
    print(await reader.read())
    writer.close()
    server.close()
    one, two = socket.socketpair()
    reader, writer = await asyncio.open_connection(sock=one)
    writer.write(b"through a pair")
    await writer.drain()
    print(two.recv(100))
    two.close()
    print(await reader.read())
    writer.close()
    for settings in {"sock": listening, "host": "x"}, {}, {"sock": socket.socket(type=socket.SOCK_DGRAM)}:
        try:
            await asyncio.start_server(hello, **settings)
        except (ValueError, TypeError) as error:
            print(type(error).__name__, str(error).partition("<")[0])
        if not settings.get("host") and settings:
            settings["sock"].close()


asyncio.run(main())

# output:
# b'hello you\n'
# b'through a pair'
# b''
# ValueError host/port and sock can not be specified at the same time
# ValueError Neither host/port nor sock were specified
# ValueError A Stream Socket was expected, got
