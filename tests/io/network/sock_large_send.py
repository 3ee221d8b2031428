# cpython: skip the oracle has no sockets
import asyncio
import socket


async def main():
    loop = asyncio.get_running_loop()
    one, two = socket.socketpair()
    one.setblocking(False)
    two.setblocking(False)
    data = bytes(range(256)) * 8000
    sending = asyncio.create_task(loop.sock_sendall(one, data))
    await asyncio.sleep(0.01)
    print("done at once", sending.done())
    received = bytearray()
    while len(received) < len(data):
        received += await loop.sock_recv(two, 100_000)
    await sending
    print(received == data)
    sending = asyncio.create_task(loop.sock_sendall(one, data))
    await asyncio.sleep(0.01)
    sending.cancel()
    try:
        await sending
    except asyncio.CancelledError:
        print("cancelled")
    one.close()
    two.close()


asyncio.run(main())

# output:
# done at once False
# True
# cancelled
