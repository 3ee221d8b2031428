# cpython: skip needs sockets of a system
# Options are numbers, or structures of so many bytes; addresses and services are looked up as getaddrinfo() does.
import socket
import struct

sock = socket.socket()
number = socket.IPPROTO_TCP, socket.TCP_NODELAY
print(sock.getsockopt(*number), sock.getsockopt(*number, 4), sock.getsockopt(*number, 1))
sock.setsockopt(*number, struct.pack("i", 1))
print(sock.getsockopt(*number) != 0, sock.getsockopt(*number, 16)[:1])
linger = socket.SOL_SOCKET, socket.SO_LINGER
print(struct.unpack("ii", sock.getsockopt(*linger, 8)))
sock.setsockopt(*linger, struct.pack("ii", 1, 30))
print(struct.unpack("ii", sock.getsockopt(*linger, 8)))
print(sock.get_inheritable())
sock.set_inheritable(True)
print(sock.get_inheritable())
for attempt in (
    lambda: sock.setsockopt(*number, None),
    lambda: sock.getsockopt(*number, 5000),
    lambda: socket.getaddrinfo(None, None),
    lambda: socket.getaddrinfo("127.0.0.1", -1),
    lambda: socket.getaddrinfo("::1", 80, socket.AF_INET),
    lambda: socket.getnameinfo(("localhost", 80), 0),
    lambda: socket.getnameinfo(("127.0.0.1",), 0),
    lambda: socket.getnameinfo(["127.0.0.1", 80], 0),
    lambda: socket.getnameinfo(("127.0.0.1", "80"), 0),
    lambda: socket.getnameinfo((b"127.0.0.1", 80), 0),
    lambda: socket.getnameinfo(("127.0.0.1", -80), 0),
    lambda: socket.getnameinfo(("127.0.0.1", 70000), socket.NI_NUMERICHOST | socket.NI_NUMERICSERV),
):
    try:
        print(attempt())
    except (OSError, TypeError) as error:
        print(type(error).__name__, error)
found = socket.getaddrinfo(None, 70000, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
print([address[:2] for *_, address in found])
sender, receiver = (socket.socket(type=socket.SOCK_DGRAM) for _ in range(2))
receiver.bind(("127.0.0.1", 0))
sender.sendto(b"more than asked for", receiver.getsockname())
print(receiver.recvmsg(4)[:3])
for each in sock, sender, receiver:
    each.close()

# output:
# 0 b'\x00\x00\x00\x00' b'\x00'
# True b'\x01'
# (0, 0)
# (1, 30)
# False
# True
# TypeError a bytes-like object is required, not 'NoneType'
# OSError getsockopt buflen out of range
# gaierror [Errno -2] Name or service not known
# gaierror [Errno -8] Servname not supported for ai_socktype
# gaierror [Errno -9] Address family for hostname not supported
# gaierror [Errno -2] Name or service not known
# TypeError getnameinfo(): illegal sockaddr argument
# TypeError getnameinfo() argument 1 must be a tuple
# TypeError 'str' object cannot be interpreted as an integer
# TypeError getnameinfo(): illegal sockaddr argument
# gaierror [Errno -8] Servname not supported for ai_socktype
# ('127.0.0.1', '4464')
# [('0.0.0.0', 4464), ('::', 4464)]
# (b'more', [], 32)
