# cpython: skip the oracle has no sockets
import asyncio


class P(asyncio.Protocol):
    def __init__(self, name):
        self.name = name

    def connection_made(self, transport):
        print(self.name, "made")
        self.transport = transport
        asyncio.get_running_loop().call_soon(print, self.name, "soon")

    def data_received(self, data):
        print(self.name, data)
        if self.name == "server":
            self.transport.write(data)
            self.transport.close()

    def eof_received(self):
        print(self.name, "eof")

    def connection_lost(self, exc):
        print(self.name, "lost")


async def ticks():
    for i in range(8):
        print("tick", i)
        await asyncio.sleep(0)


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: P("server"), "127.0.0.1", 8781)
    task = asyncio.create_task(ticks())
    transport, _ = await loop.create_connection(lambda: P("client"), "127.0.0.1", 8781)
    print("connected")
    transport.write(b"ping")
    await task
    await asyncio.sleep(0.01)
    server.close()


asyncio.run(main())

# output:
# tick 0
# tick 1
# tick 2
# server made
# client made
# tick 3
# server soon
# client soon
# connected
# tick 4
# server b'ping'
# tick 5
# server lost
# client b'ping'
# tick 6
# client eof
# tick 7
# client lost
