# cpython: skip the oracle has no pipes
# A transport that writes into a pipe is told when nobody reads from it any more.
import asyncio
import io
import os
import socket


class Protocol(asyncio.BaseProtocol):
    def __init__(self):
        self.lost = asyncio.get_running_loop().create_future()

    def connection_lost(self, error):
        self.lost.set_result(error)


async def main():
    loop = asyncio.get_running_loop()
    reader, writer = os.pipe()
    transport, protocol = await loop.connect_write_pipe(Protocol, open(writer, "wb", 0))
    transport.write(b"1")
    await asyncio.sleep(0.01)
    print(os.read(reader, 10))
    os.close(reader)
    async with asyncio.timeout(5):
        print(repr(await protocol.lost), transport.is_closing())

    ours, theirs = socket.socketpair()
    ours.setblocking(False)
    transport, protocol = await loop.connect_write_pipe(Protocol, io.open(theirs.detach(), "wb", 1024))
    transport.write(b"2")
    print(await loop.sock_recv(ours, 10))
    ours.close()
    async with asyncio.timeout(5):
        print(repr(await protocol.lost), transport.is_closing())


asyncio.run(main())

# output:
# b'1'
# None True
# b'2'
# None True
