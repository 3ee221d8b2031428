# cpython: skip the oracle has no sockets
# A transport that reads already goes on with the next protocol, though that one gives the buffers, or no longer does.
import asyncio


class Whole(asyncio.Protocol):
    def __init__(self, done):
        self.done = done

    def connection_made(self, transport):
        self.transport = transport

    def data_received(self, data):
        print("whole:", data)
        self.transport.write(b"2")
        self.transport.set_protocol(Pieces(self.transport, self.done))


class Pieces(asyncio.BufferedProtocol):
    def __init__(self, transport, done):
        self.transport, self.done = transport, done
        self.buffer = bytearray(4)

    def get_buffer(self, size_hint):
        return self.buffer

    def buffer_updated(self, count):
        print("piece:", bytes(self.buffer[:count]))
        if count < 4:
            self.transport.write(b"3")
            self.transport.set_protocol(Last(self.done))


class Last(asyncio.Protocol):
    def __init__(self, done):
        self.done = done

    def data_received(self, data):
        print("last:", data)

    def connection_lost(self, error):
        self.done.set_result(error)


async def main():
    loop = asyncio.get_running_loop()
    done = loop.create_future()
    server = await loop.create_server(lambda: Whole(done), "127.0.0.1", 7036)
    reader, writer = await asyncio.open_connection("127.0.0.1", 7036)
    writer.write(b"begins")
    await reader.readexactly(1)
    writer.write(b"goes on")
    await reader.readexactly(1)
    writer.write(b"ends")
    writer.close()
    print(await done)
    server.close()


asyncio.run(main())

# output:
# whole: b'begins'
# piece: b'goes'
# piece: b' on'
# last: b'ends'
# None
