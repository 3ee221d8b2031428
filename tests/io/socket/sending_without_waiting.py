# cpython: skip no sockets in the oracle
# MSG_DONTWAIT: what has no room is BlockingIOError, even where the socket waits.
import socket

a, b = socket.socketpair()
try:
    while True:
        a.send(b"x" * 4096, socket.MSG_DONTWAIT)
except BlockingIOError as error:
    print(error)
try:
    a.sendmsg([b"x" * 4096], [], socket.MSG_DONTWAIT)
except BlockingIOError as error:
    print(error)
b.recv(1 << 20)
try:
    a.recv(1, socket.MSG_DONTWAIT)
except BlockingIOError as error:
    print(error)

# output:
# [Errno 11] Resource temporarily unavailable
# [Errno 11] Resource temporarily unavailable
# [Errno 11] Resource temporarily unavailable
