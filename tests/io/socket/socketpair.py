# cpython: skip the oracle has no sockets
import socket

one, other = socket.socketpair()
one.sendall(b"to the other")
print(other.recv(6), other.recv(100))
other.send(b"back")
print(one.recv(2, socket.MSG_PEEK), one.recv(10))
one.shutdown(socket.SHUT_WR)
print(other.recv(1))
other.sendall(b"still open")
print(one.recv(100))
try:
    one.send(b"x")
except BrokenPipeError as error:
    print(repr(error))
one.close()
try:
    other.send(b"x")
except OSError as error:
    print(repr(error))
other.close()

# output:
# b'to the' b' other'
# b'ba' b'back'
# b''
# b'still open'
# BrokenPipeError(32, 'Broken pipe')
# BrokenPipeError(32, 'Broken pipe')
