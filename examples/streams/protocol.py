"""Below the streams
A protocol is called when there is data; the transport sends. Numbers are added up on the other side.
"""
import asyncio


class Adder(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport, self.buffer, self.total = transport, b"", 0

    def data_received(self, data):
        self.buffer += data
        *numbers, self.buffer = self.buffer.split(b";")
        self.total += sum(map(int, numbers))

    def eof_received(self):
        self.transport.write(b"%d" % self.total)


class Client(asyncio.Protocol):
    def __init__(self, numbers):
        self.numbers = numbers
        self.answer = asyncio.get_running_loop().create_future()

    def connection_made(self, transport):
        print("connected to", transport.get_extra_info("peername")[0])
        for number in self.numbers:
            transport.write(b"%d;" % number)
        transport.write_eof()

    def data_received(self, data):
        self.answer.set_result(int(data))

    def connection_lost(self, error):
        print("connection lost:", error)


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Adder, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    transport, client = await loop.create_connection(lambda: Client(range(1, 101)), "127.0.0.1", port)
    print("the sum is", await client.answer)
    transport.close()
    await asyncio.sleep(0.1)
    server.close()


asyncio.run(main())
