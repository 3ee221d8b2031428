# cpython: skip the oracle has no sockets
import asyncio


class Quiet(asyncio.Protocol):
    def connection_made(self, transport):
        transport.pause_reading()
        self.transport = transport


class Sender(asyncio.Protocol):
    def pause_writing(self):
        print("pause", self.transport.get_write_buffer_size() > 2000)

    def resume_writing(self):
        print("resume", self.transport.get_write_buffer_size())

    def connection_made(self, transport):
        self.transport = transport


async def main():
    loop = asyncio.get_running_loop()
    made = []
    server = await loop.create_server(lambda: made.append(Quiet()) or made[-1], "127.0.0.1", 0)
    transport, protocol = await loop.create_connection(Sender, *server.sockets[0].getsockname())
    print(transport.get_write_buffer_limits())
    transport.set_write_buffer_limits(high=2000)
    print(transport.get_write_buffer_limits())
    transport.set_write_buffer_limits(low=10)
    print(transport.get_write_buffer_limits())
    transport.set_write_buffer_limits(2000, 500)
    for wrong in (5, 10), (-1, -2):
        try:
            transport.set_write_buffer_limits(*wrong)
        except ValueError as error:
            print(error)
    await asyncio.sleep(0)
    for _ in range(40):
        transport.write(bytes(100_000))
    made[0].transport.resume_reading()
    await asyncio.sleep(1)
    transport.set_write_buffer_limits(high=0)
    print(transport.get_write_buffer_limits())
    transport.close()
    server.close()


asyncio.run(main())

# output:
# (16384, 65536)
# (500, 2000)
# (10, 40)
# high (5) must be >= low (10) must be >= 0
# high (-1) must be >= low (-2) must be >= 0
# pause True
# resume 0
# (0, 0)
