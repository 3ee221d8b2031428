# cpython: skip the oracle has no sockets
import asyncio


class Lines(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport = transport
        self.waiting = b""

    def data_received(self, data):
        *lines, self.waiting = (self.waiting + data).split(b"\n")
        for line in lines:
            self.line_received(line)


class Calculator(Lines):
    def line_received(self, line):
        left, sign, right = line.split()
        result = int(left) + int(right) if sign == b"+" else int(left) * int(right)
        self.transport.write(b"%d\n" % result)


class Client(Lines):
    def __init__(self, count):
        self.results = []
        self.count = count
        self.done = asyncio.get_running_loop().create_future()

    def line_received(self, line):
        self.results.append(int(line))
        if len(self.results) == self.count:
            self.transport.close()

    def connection_lost(self, exc):
        self.done.set_result((self.results, exc))


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Calculator, "127.0.0.1", 0)
    transport, client = await loop.create_connection(lambda: Client(3), *server.sockets[0].getsockname())
    transport.write(b"1 + 2\n3 *")
    await asyncio.sleep(0.1)
    transport.writelines([b" 4\n", b"10 ", b"+ -1\n"])
    print(await client.done)
    server.close()
    await server.wait_closed()


asyncio.run(main())

# output:
# ([3, 12, 9], None)
