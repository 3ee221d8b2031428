# cpython: skip the oracle has no sockets
import socket

one, two = socket.socketpair()
copy = one.dup()
one.close()
copy.sendall(b"by the copy")
print(two.recv(100))
number = copy.detach()
print(copy.fileno(), number > 0)
again = socket.socket(fileno=number)
print(again.family.name, again.type.name)
again.close()
print(two.recv(1))
two.close()
try:
    socket.socket(fileno=999)
except OSError as error:
    print(error)
with socket.socket() as sock:
    print(sock.getsockopt(socket.SOL_SOCKET, socket.SO_TYPE), sock.getblocking(), sock.timeout)
print(sock)

# output:
# b'by the copy'
# -1 True
# AF_UNIX SOCK_STREAM
# b''
# [Errno 9] Bad file descriptor
# 1 True None
# <socket.socket [closed] fd=-1, family=2, type=1, proto=0>
