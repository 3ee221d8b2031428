# cpython: skip the oracle has no sockets
import asyncio


class First(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport = transport

    def data_received(self, data):
        print("first", data)
        second = Second()
        self.transport.set_protocol(second)
        print(self.transport.get_protocol() is second)


class Second(asyncio.Protocol):
    def data_received(self, data):
        print("second", data)

    def connection_lost(self, exc):
        print("second lost", exc)


async def main():
    server = await asyncio.get_running_loop().create_server(First, "127.0.0.1", 8796)
    reader, writer = await asyncio.open_connection("127.0.0.1", 8796)
    writer.write(b"a")
    await asyncio.sleep(0.01)
    writer.write(b"b")
    await asyncio.sleep(0.01)
    writer.close()
    await asyncio.sleep(0.01)
    server.close()


asyncio.run(main())

# output:
# first b'a'
# True
# second b'b'
# second lost None
