# cpython: skip the oracle has no sockets
import asyncio


class Hello(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport = transport

    def data_received(self, data):
        print("hello", data)
        after = Upper(self.transport)
        self.transport.set_protocol(after)
        self.transport.write(b"switched\n")


class Upper(asyncio.Protocol):
    def __init__(self, transport):
        self.transport = transport

    def data_received(self, data):
        self.transport.write(data.upper())

    def connection_lost(self, exc):
        print("upper lost", exc)


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Hello, "127.0.0.1", 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    writer.write(b"begin")
    print(await reader.readline())
    writer.write(b"now\n")
    print(await reader.readline())
    writer.close()
    await asyncio.sleep(0.01)
    server.close()


asyncio.run(main())

# output:
# hello b'begin'
# b'switched\n'
# b'NOW\n'
# upper lost None
