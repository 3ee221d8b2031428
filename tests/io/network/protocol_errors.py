# cpython: skip the oracle has no sockets
import asyncio


class Careless(asyncio.Protocol):
    def connection_made(self, transport):
        if self.fails == "made":
            raise RuntimeError("made")

    def data_received(self, data):
        if self.fails == "data":
            raise RuntimeError("data")

    def eof_received(self):
        if self.fails == "eof":
            raise RuntimeError("eof")

    def connection_lost(self, exc):
        print("lost", repr(exc))
        if self.fails == "lost":
            raise RuntimeError("lost")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print(context["message"].partition("<")[0], context.get("exception")))
    for kind in "data", "eof", "lost":
        Careless.fails = kind
        server = await loop.create_server(Careless, "127.0.0.1", 0)
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
        print("--", kind)
        writer.write(b"x")
        await writer.drain()
        writer.write_eof()
        print(await reader.read())
        writer.close()
        server.close()
        await server.wait_closed()


asyncio.run(main())

# output:
# -- data
# Fatal error: protocol.data_received() call failed. data
# lost RuntimeError('data')
# b''
# -- eof
# Fatal error: protocol.eof_received() call failed. eof
# lost RuntimeError('eof')
# b''
# -- lost
# lost None
# Exception in callback _SelectorSocketTransport._call_connection_lost() lost
# b''
