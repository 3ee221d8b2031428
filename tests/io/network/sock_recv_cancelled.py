# cpython: skip the oracle has no sockets
import asyncio
import socket


async def main():
    loop = asyncio.get_running_loop()
    one, other = socket.socketpair()
    one.setblocking(False)
    try:
        await asyncio.wait_for(loop.sock_recv(one, 10), 0.01)
    except TimeoutError:
        print("timed out")
    other.send(b"late")
    print(await loop.sock_recv(one, 10))
    print(loop.remove_reader(one))
    one.close()
    other.close()


asyncio.run(main())

# output:
# timed out
# b'late'
# False
