# cpython: skip the oracle has no sockets
# A file is not sent to somebody who is gone; a datagram transport sends none.
import asyncio
import tempfile


class Impatient(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport = transport

    def data_received(self, data):
        self.transport.abort()


async def main():
    loop = asyncio.get_running_loop()
    with tempfile.TemporaryFile() as file:
        file.write(bytes(4_000_000))
        file.seek(0)
        server = await loop.create_server(Impatient, "127.0.0.1", 0)
        async with server:
            transport, _ = await loop.create_connection(asyncio.Protocol, *server.sockets[0].getsockname())
            try:
                await loop.sendfile(transport, file)
            except ConnectionError:
                print("gone", file.tell() < 4_000_000)
                transport.close()
        transport, _ = await loop.create_datagram_endpoint(asyncio.DatagramProtocol, ("127.0.0.1", 0))
        try:
            await loop.sendfile(transport, file)
        except RuntimeError as error:
            print(str(error)[:36])
        transport.close()


asyncio.run(main())

# output:
# gone True
# sendfile is not supported for transp
