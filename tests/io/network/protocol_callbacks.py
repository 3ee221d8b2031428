# cpython: skip the oracle has no sockets
import asyncio


class Echo(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport = transport
        print("server: made")

    def data_received(self, data):
        print("server: data", data)
        self.transport.write(data[::-1])

    def eof_received(self):
        print("server: eof")

    def connection_lost(self, exc):
        print("server: lost", exc)


class Client(asyncio.Protocol):
    def __init__(self):
        self.closed = asyncio.get_running_loop().create_future()

    def connection_made(self, transport):
        print("client: made")
        transport.write(b"abc")
        self.transport = transport

    def data_received(self, data):
        print("client: data", data)
        self.transport.close()
        print("closing", self.transport.is_closing())

    def connection_lost(self, exc):
        print("client: lost", exc)
        self.closed.set_result(None)


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Echo, "127.0.0.1", 8773)
    transport, protocol = await loop.create_connection(Client, "127.0.0.1", 8773)
    print("connected")
    await protocol.closed
    await asyncio.sleep(0.01)
    server.close()
    await server.wait_closed()


asyncio.run(main())

# output:
# server: made
# client: made
# connected
# server: data b'abc'
# client: data b'cba'
# closing True
# client: lost None
# server: eof
# server: lost None
