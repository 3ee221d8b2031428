# cpython: skip the oracle has no sockets
import asyncio
import socket


async def main():
    loop = asyncio.get_running_loop()
    one, other = (socket.socket(type=socket.SOCK_DGRAM) for _ in range(2))
    for each in (one, other):
        each.setblocking(False)
        each.bind(("127.0.0.1", 0))
    receiving = asyncio.create_task(loop.sock_recvfrom(other, 100))
    await asyncio.sleep(0)
    print(await loop.sock_sendto(one, b"gram", other.getsockname()))
    data, address = await receiving
    print(data, address == one.getsockname())
    await loop.sock_sendto(one, b"more", other.getsockname())
    buffer = bytearray(10)
    count, address = await loop.sock_recvfrom_into(other, buffer)
    print(count, bytes(buffer[:count]))
    one.close()
    other.close()


asyncio.run(main())

# output:
# 4
# b'gram' True
# 4 b'more'
