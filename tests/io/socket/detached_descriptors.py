# cpython: skip the oracle has no sockets
# A descriptor that a socket gave up is one for os.
import os
import socket

near, far = socket.socketpair()
number = near.detach()
print(near.fileno(), os.write(number, b"hello"), far.recv(10))
far.send(b"back")
print(os.read(number, 10))
again = socket.socket(fileno=number)
again.sendall(b"as a socket")
print(far.recv(20))
number = again.detach()
os.close(number)
print(far.recv(1))
try:
    os.close(number)
except OSError as error:
    print(error)
print(again.detach())

# output:
# -1 5 b'hello'
# b'back'
# b'as a socket'
# b''
# [Errno 9] Bad file descriptor
# -1
