# cpython: skip the oracle has no sockets
# fallback=False: files of the system are sent, others are not.
import asyncio
import io
import socket
import tempfile


async def main():
    loop = asyncio.get_running_loop()
    left, right = socket.socketpair()
    left.setblocking(False)
    right.setblocking(False)
    with left, right, tempfile.TemporaryFile() as file:
        file.write(b"0123456789")
        file.flush()
        print(await loop.sock_sendfile(left, file, 2, 5, fallback=False), file.tell())
        print(await loop.sock_sendfile(left, io.BytesIO(b"abc")))
        print(await loop.sock_recv(right, 100))
        try:
            await loop.sock_sendfile(left, io.BytesIO(b"abc"), fallback=False)
        except asyncio.SendfileNotAvailableError as error:
            print(error)
        transport, _ = await loop.connect_accepted_socket(asyncio.Protocol, left)
        print(await loop.sendfile(transport, file, 1, 4, fallback=False), file.tell())
        print(await loop.sock_recv(right, 100))
        try:
            await loop.sendfile(transport, io.BytesIO(b"abc"), fallback=False)
        except asyncio.SendfileNotAvailableError as error:
            print(error)
        transport.close()


asyncio.run(main())

# output:
# 5 7
# 3
# b'23456abc'
# not a regular file
# 4 5
# b'1234'
# not a regular file
