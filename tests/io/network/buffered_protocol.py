# cpython: skip the oracle has no sockets
import asyncio


class Server(asyncio.BufferedProtocol):
    def connection_made(self, transport):
        self.buffer = bytearray(8)

    def get_buffer(self, sizehint):
        print("get_buffer", sizehint)
        return self.buffer

    def buffer_updated(self, nbytes):
        print("updated", bytes(self.buffer[:nbytes]))

    def eof_received(self):
        print("eof")

    def connection_lost(self, exc):
        print("lost", exc)


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Server, "127.0.0.1", 8774)
    reader, writer = await asyncio.open_connection("127.0.0.1", 8774)
    writer.write(b"0123456789")
    writer.close()
    await writer.wait_closed()
    server.close()
    await server.wait_closed()


asyncio.run(main())

# output:
# get_buffer -1
# updated b'01234567'
# get_buffer -1
# updated b'89'
# get_buffer -1
# eof
# lost None
