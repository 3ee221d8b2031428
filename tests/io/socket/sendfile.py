# cpython: skip the oracle has no sockets
import io
import socket

one, other = socket.socketpair()
print(one.sendfile(io.BytesIO(b"0123456789"), 3, 4))
print(other.recv(100))
one.close()
other.close()

# output:
# 4
# b'3456'
