# cpython: skip the oracle has no sockets
import asyncio
import socket


class Server(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport = transport

    def data_received(self, data):
        self.transport.write(data + b"!")
        self.transport.close()


async def main():
    loop = asyncio.get_running_loop()
    one, other = socket.socketpair()
    transport, protocol = await loop.connect_accepted_socket(Server, one)
    reader, writer = await asyncio.open_connection(sock=other)
    writer.write(b"hi")
    print(await reader.read())
    writer.close()


asyncio.run(main())

# output:
# b'hi!'
