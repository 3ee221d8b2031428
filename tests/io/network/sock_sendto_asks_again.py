# cpython: skip the oracle has no sockets
# A socket that has no room is asked again by the method that it has then.
import asyncio
import socket


class Busy:
    def __init__(self, sock):
        self.fileno = sock.fileno
        self.gettimeout = sock.gettimeout

    def sendto(self, data, address):
        print("busy")
        raise BlockingIOError


async def main():
    loop = asyncio.get_running_loop()
    receiver = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    sender = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    with receiver, sender:
        receiver.setblocking(False)
        receiver.bind(("127.0.0.1", 0))
        sender.setblocking(False)
        busy = Busy(sender)
        loop.call_soon(setattr, busy, "sendto", sender.sendto)
        print(await loop.sock_sendto(busy, b"data", receiver.getsockname()))
        print((await loop.sock_recvfrom(receiver, 100))[0])


asyncio.run(main())

# output:
# busy
# 4
# b'data'
