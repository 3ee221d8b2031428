# cpython: skip the oracle has no sockets
import socket


def attempt(action, *args):
    try:
        print(action(*args))
    except (OSError, OverflowError, TypeError, ValueError) as error:
        print(type(error).__name__, error)


sock = socket.socket()
attempt(sock.connect, ("127.0.0.1", 1))
attempt(sock.recv, 1)
attempt(sock.getpeername)
attempt(sock.accept)
attempt(sock.bind, ("127.0.0.1", 70000))
attempt(sock.bind, ("127.0.0.1", "x"))
attempt(sock.bind, ("127.0.0.1",))
attempt(sock.bind, "127.0.0.1")
attempt(sock.connect, ("nowhere.invalid", 1))
attempt(sock.bind, ("127.0.0.1", 18802))
attempt(sock.bind, ("127.0.0.1", 18803))
other = socket.socket()
attempt(other.bind, ("127.0.0.1", 18802))
attempt(socket.create_server, ("127.0.0.1", 18802))
attempt(sock.send, "text")
attempt(sock.recv, -1)
attempt(sock.settimeout, -1)
sock.close()
attempt(sock.recv, 1)
attempt(sock.bind, ("127.0.0.1", 0))
other.close()

# output:
# ConnectionRefusedError [Errno 111] Connection refused
# OSError [Errno 107] Transport endpoint is not connected
# OSError [Errno 107] Transport endpoint is not connected
# OSError [Errno 22] Invalid argument
# OverflowError bind(): port must be 0-65535.
# TypeError 'str' object cannot be interpreted as an integer
# TypeError AF_INET address must be a pair (host, port)
# TypeError bind(): AF_INET address must be tuple, not str
# gaierror [Errno -2] Name or service not known
# None
# OSError [Errno 22] Invalid argument
# OSError [Errno 98] Address already in use
# OSError [Errno 98] Address already in use (while attempting to bind on address ('127.0.0.1', 18802))
# TypeError a bytes-like object is required, not 'str'
# ValueError negative buffersize in recv
# ValueError Timeout value out of range
# OSError [Errno 9] Bad file descriptor
# OSError [Errno 9] Bad file descriptor
