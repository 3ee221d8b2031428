# cpython: skip the oracle has no sockets
import asyncio


class Server(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport = transport
        print(transport.is_reading())
        transport.pause_reading()
        transport.pause_reading()
        print(transport.is_reading())
        asyncio.get_running_loop().call_later(0.05, self.resume)

    def resume(self):
        print("resume")
        self.transport.resume_reading()
        self.transport.resume_reading()

    def data_received(self, data):
        print("data", data)


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Server, "127.0.0.1", 8775)
    reader, writer = await asyncio.open_connection("127.0.0.1", 8775)
    writer.write(b"early")
    await asyncio.sleep(0.02)
    print("still paused")
    await asyncio.sleep(0.05)
    writer.close()
    server.close()
    await server.wait_closed()


asyncio.run(main())

# output:
# True
# False
# still paused
# resume
# data b'early'
