# cpython: skip the oracle has no sockets
import socket

one, two = socket.socketpair()
one.sendall(b"hello world")
print(two.recv(5, socket.MSG_PEEK), two.recv(5), two.recv(100))
two.setblocking(False)
try:
    two.recv(1)
except BlockingIOError as error:
    print(error)
one.sendmsg([b"in ", b"pieces"])
print(two.recvmsg(100))
buffer = bytearray(4)
one.sendall(b"abcdef")
print(two.recv_into(buffer), buffer, two.recv_into(memoryview(buffer)[1:], 1), buffer)
try:
    two.recv_into(buffer, 10)
except ValueError as error:
    print(error)
try:
    two.recv(-1)
except ValueError as error:
    print(error)
one.close()
two.close()

# output:
# b'hello' b'hello' b' world'
# [Errno 11] Resource temporarily unavailable
# (b'in pieces', [], 0, None)
# 4 bytearray(b'aecd') 1 bytearray(b'aecd')
# buffer too small for requested bytes
# negative buffersize in recv
