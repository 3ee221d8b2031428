# cpython: skip the oracle has no sockets
import socket

sock = socket.socket()
for action in (
    lambda: sock.bind("127.0.0.1"),
    lambda: sock.bind(("127.0.0.1",)),
    lambda: sock.bind(("127.0.0.1", "80")),
    lambda: sock.bind(("127.0.0.1", 70000)),
    lambda: sock.connect(("127.0.0.1", -1)),
    lambda: sock.send("text"),
    lambda: sock.settimeout(-1),
    lambda: sock.settimeout("x"),
    lambda: sock.getpeername(),
    lambda: sock.send(b"x"),
    lambda: sock.recv(1),
    lambda: sock.accept(),
    lambda: socket.socket(family=99),
):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
sock.close()
for action in lambda: sock.recv(1), lambda: sock.getsockname(), lambda: sock.fileno():
    try:
        print(action())
    except OSError as error:
        print(error)

# output:
# TypeError bind(): AF_INET address must be tuple, not str
# TypeError AF_INET address must be a pair (host, port)
# TypeError 'str' object cannot be interpreted as an integer
# OverflowError bind(): port must be 0-65535.
# OverflowError connect(): port must be 0-65535.
# TypeError a bytes-like object is required, not 'str'
# ValueError Timeout value out of range
# TypeError 'str' object cannot be interpreted as an integer or float
# OSError [Errno 107] Transport endpoint is not connected
# BrokenPipeError [Errno 32] Broken pipe
# OSError [Errno 107] Transport endpoint is not connected
# OSError [Errno 22] Invalid argument
# OSError [Errno 97] Address family not supported by protocol
# [Errno 9] Bad file descriptor
# [Errno 9] Bad file descriptor
# -1
