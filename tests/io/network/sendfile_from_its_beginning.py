# cpython: skip no sockets in the oracle
# sock_sendfile() and sendfile() send a file from `offset`, wherever it stands. Afterwards it stands behind what was sent.
import asyncio
import io
import socket
import socketserver
import tempfile


async def main():
    loop = asyncio.get_running_loop()
    mine, other = socket.socketpair()
    mine.setblocking(False)
    reader, writer = await asyncio.open_connection(sock=other)
    with tempfile.TemporaryFile() as file:
        file.write(b"abcdef")
        file.flush()
        for offset, count in (0, None), (4, None), (1, 3):
            sent = await loop.sock_sendfile(mine, file, offset, count)
            print(sent, file.tell(), await reader.readexactly(sent))
        sent = await loop.sendfile(writer.transport, file)
        print(sent, file.tell(), await loop.sock_recv(mine, 100))
    memory = io.BytesIO(b"abcdef")
    memory.seek(2)
    sent = await loop.sock_sendfile(mine, memory)
    print(sent, await reader.readexactly(sent))
    mine.close()
    writer.close()


asyncio.run(main())


class Handler(socketserver.StreamRequestHandler):
    def handle(self):
        self.wfile.writelines([b"one ", bytearray(b"two")])
        print(isinstance(self.wfile, io.BufferedIOBase), self.wfile.write(memoryview(b"\0\0\0\0").cast("i")))


a, b = socket.socketpair()
Handler(a, None, None)
print(b.recv(100))

# output:
# 6 6 b'abcdef'
# 2 6 b'ef'
# 3 4 b'bcd'
# 6 6 b'abcdef'
# 6 b'abcdef'
# True 4
# b'one two\x00\x00\x00\x00'
