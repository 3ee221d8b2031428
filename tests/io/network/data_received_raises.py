# cpython: skip the oracle has no sockets
import asyncio


class Server(asyncio.Protocol):
    def data_received(self, data):
        raise KeyError(data)

    def connection_lost(self, exc):
        print("lost", repr(exc))


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print(context["message"], repr(context["exception"])))
    server = await loop.create_server(Server, "127.0.0.1", 8779)
    reader, writer = await asyncio.open_connection("127.0.0.1", 8779)
    writer.write(b"x")
    print(await reader.read())
    writer.close()
    server.close()


asyncio.run(main())

# output:
# Fatal error: protocol.data_received() call failed. KeyError(b'x')
# lost KeyError(b'x')
# b''
