# cpython: skip the oracle has no sockets
# create_unix_server(): a file that goes with the server, if nobody else has put another one there.
import asyncio
import os
import tempfile


class Echo(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport = transport

    def data_received(self, data):
        self.transport.write(data)
        self.transport.close()


class Client(asyncio.Protocol):
    def __init__(self):
        self.lost = asyncio.get_running_loop().create_future()

    def connection_made(self, transport):
        transport.write(b"hello")

    def data_received(self, data):
        print(data)

    def connection_lost(self, exc):
        self.lost.set_result(exc)


async def main():
    loop = asyncio.get_running_loop()
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "echo")
        async with await loop.create_unix_server(Echo, path, backlog=3):
            transport, client = await loop.create_unix_connection(Client, path)
            print(transport.get_extra_info("peername") == path)
            print(await client.lost)
            print(os.path.exists(path))
        print(os.path.exists(path))
        server = await loop.create_unix_server(Echo, path, start_serving=False, cleanup_socket=False)
        print(server.is_serving())
        server.close()
        print(os.path.exists(path))
        for arguments in {}, {"path": path, "sock": 1}:
            try:
                await loop.create_unix_server(Echo, **arguments)
            except ValueError as error:
                print(error)


asyncio.run(main())

# output:
# True
# b'hello'
# None
# True
# False
# False
# True
# path was not specified, and no sock specified
# path and sock can not be specified at the same time
