# cpython: skip the oracle has no sockets
import socket

one, other = socket.socketpair()
file = other.makefile("rb")
other.close()
one.sendall(b"one\ntwo\n")
one.close()
print(list(file))
file.close()
print(file.closed, other.fileno())
try:
    socket.socket().makefile("x")
except ValueError as error:
    print(error)

# output:
# [b'one\n', b'two\n']
# True -1
# invalid mode 'x' (only r, w, b allowed)
