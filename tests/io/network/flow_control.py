# cpython: skip the oracle has no sockets
import asyncio


class Writer(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport = transport
        print(transport.get_write_buffer_limits())
        transport.set_write_buffer_limits(high=1000, low=100)
        print(transport.get_write_buffer_limits())
        self.done = asyncio.get_running_loop().create_future()

    def pause_writing(self):
        print("pause", self.transport.get_write_buffer_size() > 1000)

    def resume_writing(self):
        print("resume", self.transport.get_write_buffer_size() <= 100)
        self.done.set_result(None)


async def handle(reader, writer):
    await asyncio.sleep(0.1)
    total = 0
    while data := await reader.read(65536):
        total += len(data)
    print("received", total)
    writer.close()


async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 8771)
    transport, protocol = await asyncio.get_running_loop().create_connection(Writer, "127.0.0.1", 8771)
    transport.write(b"x" * 20_000_000)
    await protocol.done
    transport.close()
    server.close()
    await server.wait_closed()


asyncio.run(main())

# output:
# (16384, 65536)
# (100, 1000)
# pause True
# resume True
# received 20000000
