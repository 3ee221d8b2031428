# cpython: skip the oracle has no sockets
import asyncio


class Server(asyncio.Protocol):
    def connection_made(self, transport):
        transport.write(b"unread")
        self.transport = transport

    def connection_lost(self, exc):
        print("server lost:", repr(exc))


class Client(asyncio.Protocol):
    def connection_made(self, transport):
        transport.pause_reading()

    def connection_lost(self, exc):
        print("client lost:", repr(exc))


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Server, "127.0.0.1", 8776)
    transport, _ = await loop.create_connection(Client, "127.0.0.1", 8776)
    await asyncio.sleep(0.01)
    transport.abort()
    transport.abort()
    print(transport.is_closing())
    await asyncio.sleep(0.01)
    server.close()
    await server.wait_closed()


asyncio.run(main())

# output:
# True
# client lost: None
# server lost: ConnectionResetError(104, 'Connection reset by peer')
