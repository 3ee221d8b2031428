# cpython: skip the oracle has no sockets
import socket

with socket.socket() as sock:
    print(sock.getsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR))
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    print(sock.getsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR))
    print(sock.getsockopt(socket.SOL_SOCKET, socket.SO_TYPE), sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR))
    sock.bind(("", 0))
    print(sock.getsockname()[0], sock.getsockname()[1] > 0)
    sock.listen()
    print(sock.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN))
    copy = sock.dup()
    print(copy.getsockname() == sock.getsockname(), copy.fileno() != sock.fileno())
    copy.close()
    number = sock.detach()
    print(sock.fileno(), number >= 3)
    socket.close(number)

# output:
# 0
# 1
# 1 0
# 0.0.0.0 True
# 1
# True True
# -1 True
