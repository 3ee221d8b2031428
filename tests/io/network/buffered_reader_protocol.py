# cpython: skip the oracle has no sockets
import asyncio


class Into(asyncio.BufferedProtocol):
    def __init__(self):
        self.buffer = bytearray(4)
        self.pieces = []
        self.ended = asyncio.get_running_loop().create_future()

    def get_buffer(self, sizehint):
        return self.buffer

    def buffer_updated(self, nbytes):
        self.pieces.append(bytes(self.buffer[:nbytes]))

    def eof_received(self):
        self.ended.set_result(self.pieces)


class Empty(Into):
    def get_buffer(self, sizehint):
        return bytearray()

    def connection_lost(self, exc):
        self.ended.set_result(repr(exc))


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print(context["message"]))

    async def give(reader, writer):
        writer.write(b"0123456789")
        writer.close()

    async with await asyncio.start_server(give, "127.0.0.1", 0) as server:
        for kind in Into, Empty:
            transport, protocol = await loop.create_connection(kind, *server.sockets[0].getsockname())
            print(await protocol.ended)
            transport.close()


asyncio.run(main())

# output:
# [b'0123', b'4567', b'89']
# Fatal error: protocol.get_buffer() call failed.
# RuntimeError('get_buffer() returned an empty buffer')
