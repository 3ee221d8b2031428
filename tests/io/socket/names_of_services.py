# cpython: skip the oracle has no sockets
import socket

print(socket.getaddrinfo("127.0.0.1", "http", type=socket.SOCK_STREAM))
print(socket.getaddrinfo("127.0.0.1", 80, proto=socket.IPPROTO_UDP))
print(socket.getaddrinfo("::1", 80, type=socket.SOCK_STREAM))
print(socket.getaddrinfo(None, 80, socket.AF_INET, socket.SOCK_STREAM, flags=socket.AI_PASSIVE))
for arguments in ("127.0.0.1", "no such service"), ("300.1.1.1", 80, 0, 0, 0, socket.AI_NUMERICHOST), (5, 80):
    try:
        print(socket.getaddrinfo(*arguments))
    except (socket.gaierror, TypeError) as error:
        print(type(error).__name__, error)
print(socket.getservbyname("https"), socket.getservbyport(22), socket.getnameinfo(("127.0.0.1", 80), 3))
for action in lambda: socket.getservbyname("nothing"), lambda: socket.inet_aton("1.2.3.400"):
    try:
        action()
    except OSError as error:
        print(error)
print(socket.inet_aton("1.2.3.4"), socket.inet_pton(socket.AF_INET6, "2001:db8::1").hex())
print(socket.inet_ntop(socket.AF_INET6, bytes.fromhex("20010db8000000000000000000000001")))

# output:
# [(<AddressFamily.AF_INET: 2>, <SocketKind.SOCK_STREAM: 1>, 6, '', ('127.0.0.1', 80))]
# [(<AddressFamily.AF_INET: 2>, <SocketKind.SOCK_DGRAM: 2>, 17, '', ('127.0.0.1', 80))]
# [(<AddressFamily.AF_INET6: 10>, <SocketKind.SOCK_STREAM: 1>, 6, '', ('::1', 80, 0, 0))]
# [(<AddressFamily.AF_INET: 2>, <SocketKind.SOCK_STREAM: 1>, 6, '', ('0.0.0.0', 80))]
# gaierror [Errno -8] Servname not supported for ai_socktype
# gaierror [Errno -2] Name or service not known
# TypeError getaddrinfo() argument 1 must be string or None
# 443 ssh ('127.0.0.1', '80')
# service/proto not found
# illegal IP address string passed to inet_aton
# b'\x01\x02\x03\x04' 20010db8000000000000000000000001
# 2001:db8::1
