# cpython: skip the oracle has no sockets
# Two datagram sockets that know each other and have no addresses: messages stay whole.
import asyncio
import socket

one, other = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
print(repr(one.getsockname()), repr(one.getpeername()))
one.send(b"a message")
one.sendall(b"another")
one.send(b"")
print(other.recv(100), other.recvfrom(4), other.recvfrom(100))
other.send(b"back")
print(one.recv(100))


def attempt(function, *arguments):
    try:
        print(function(*arguments))
    except OSError as error:
        print(repr(error))


print("-- nothing there")
other.setblocking(False)
attempt(other.recv, 100)

print("-- one sends no more; the other is not told")
one.shutdown(socket.SHUT_WR)
attempt(one.send, b"x")
attempt(other.recv, 100)
one.close()

print("-- who sends to one that is closed is refused, once")
attempt(other.send, b"x")
attempt(other.send, b"x")
attempt(other.getpeername)
other.close()

print("-- one that was never connected")
with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as alone:
    attempt(alone.send, b"x")


async def main():
    print("-- in an event loop")
    loop = asyncio.get_running_loop()
    one, other = socket.socketpair(type=socket.SOCK_DGRAM)
    with one, other:
        one.setblocking(False)
        other.setblocking(False)
        reading = asyncio.create_task(loop.sock_recv(other, 100))
        await asyncio.sleep(0.01)
        await loop.sock_sendall(one, b"a whole message")
        print(await reading)


asyncio.run(main())

# output:
# '' ''
# b'a message' (b'anot', None) (b'', None)
# b'back'
# -- nothing there
# BlockingIOError(11, 'Resource temporarily unavailable')
# -- one sends no more; the other is not told
# BrokenPipeError(32, 'Broken pipe')
# BlockingIOError(11, 'Resource temporarily unavailable')
# -- who sends to one that is closed is refused, once
# ConnectionRefusedError(111, 'Connection refused')
# OSError(107, 'Transport endpoint is not connected')
# OSError(107, 'Transport endpoint is not connected')
# -- one that was never connected
# OSError(107, 'Transport endpoint is not connected')
# -- in an event loop
# b'a whole message'
