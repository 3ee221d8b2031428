# cpython: skip the oracle has no sockets
import socket

print(socket.inet_aton("127.0.0.1"), socket.inet_ntoa(b"\x7f\x00\x00\x01"))
print(socket.inet_pton(socket.AF_INET6, "::1"))
print(socket.inet_ntop(socket.AF_INET6, bytes(15) + b"\x01"), socket.inet_ntop(socket.AF_INET6, bytes(16)))
print(socket.gethostbyname("localhost"), socket.htons(80), socket.ntohs(20480), socket.htonl(1))
print(socket.getservbyname("http"), socket.getservbyport(443))
print(repr(socket.AF_INET), repr(socket.SOCK_DGRAM), socket.SOL_SOCKET, socket.SO_REUSEADDR)
print(socket.AF_INET, f"{socket.SOCK_STREAM}", socket.IPPROTO_TCP, socket.TCP_NODELAY)
sock = socket.socket(socket.AF_INET6, socket.SOCK_STREAM)
print(sock.family, repr(sock.family), sock.getsockname())
sock.close()
print(socket.getdefaulttimeout())
socket.setdefaulttimeout(2)
sock = socket.socket()
print(sock.gettimeout(), sock)
sock.close()
print(sock)

# output:
# b'\x7f\x00\x00\x01' 127.0.0.1
# b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01'
# ::1 ::
# 127.0.0.1 20480 80 16777216
# 80 https
# <AddressFamily.AF_INET: 2> <SocketKind.SOCK_DGRAM: 2> 1 2
# 2 1 6 1
# 10 <AddressFamily.AF_INET6: 10> ('::', 0, 0, 0)
# None
# 2.0 <socket.socket fd=3, family=2, type=1, proto=0, laddr=('0.0.0.0', 0)>
# <socket.socket [closed] fd=-1, family=2, type=1, proto=0>
