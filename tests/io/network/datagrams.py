# cpython: skip the oracle has no sockets
import asyncio


class Echo(asyncio.DatagramProtocol):
    def connection_made(self, transport):
        self.transport = transport

    def datagram_received(self, data, addr):
        print("server got", data, addr[0])
        self.transport.sendto(data.upper(), addr)


class Client(asyncio.DatagramProtocol):
    def __init__(self):
        self.lost = asyncio.get_running_loop().create_future()

    def connection_made(self, transport):
        self.transport = transport
        transport.sendto(b"hello")

    def datagram_received(self, data, addr):
        print("client got", data, addr)
        self.transport.close()

    def error_received(self, exc):
        print("error", exc)

    def connection_lost(self, exc):
        print("lost", exc)
        self.lost.set_result(None)


async def main():
    loop = asyncio.get_running_loop()
    server, _ = await loop.create_datagram_endpoint(Echo, local_addr=("127.0.0.1", 8785))
    transport, protocol = await loop.create_datagram_endpoint(Client, remote_addr=("127.0.0.1", 8785))
    try:
        transport.sendto(b"x", ("127.0.0.1", 1))
    except ValueError as error:
        print(error)
    try:
        transport.sendto("text")
    except TypeError as error:
        print(error)
    await protocol.lost
    server.close()


asyncio.run(main())

# output:
# Invalid address: must be None or ('127.0.0.1', 8785)
# data argument must be a bytes-like object, not 'str'
# server got b'hello' 127.0.0.1
# client got b'HELLO' ('127.0.0.1', 8785)
# lost None
