# cpython: skip the oracle has no sockets
# The numbers that options, flags and families have on Linux, and the names of protocols and interfaces.
import socket

for family in "AF_PACKET", "AF_NETLINK", "SOCK_SEQPACKET", "MSG_MORE", "MSG_CTRUNC", "AI_ALL":
    print(repr(getattr(socket, family)))
print(socket.SOL_TCP, socket.SOL_IP, socket.TCP_USER_TIMEOUT, socket.IP_TOS, socket.IP_HDRINCL, socket.SO_PRIORITY)
print(socket.IPPROTO_ICMPV6, socket.IPV6_JOIN_GROUP, socket.EAI_SYSTEM, socket.NI_MAXHOST, socket.INADDR_NONE)
print(socket.EAGAIN, socket.EWOULDBLOCK, socket.EBADF, socket.SCM_RIGHTS)
print([socket.getprotobyname(name) for name in ("icmp", "tcp", "udp", "ipv6-icmp")])
print(socket.if_nameindex()[0], socket.if_nametoindex("lo"), socket.if_indextoname(1))
for ask in lambda: socket.getprotobyname("?"), lambda: socket.if_nametoindex("?"), lambda: socket.if_indextoname(99):
    try:
        ask()
    except OSError as error:
        print(repr(error))

# output:
# <AddressFamily.AF_PACKET: 17>
# <AddressFamily.AF_NETLINK: 16>
# <SocketKind.SOCK_SEQPACKET: 5>
# <MsgFlag.MSG_MORE: 32768>
# <MsgFlag.MSG_CTRUNC: 8>
# <AddressInfo.AI_ALL: 16>
# 6 0 18 1 3 12
# 58 20 -11 1025 4294967295
# 11 11 9 1
# [1, 6, 17, 58]
# (1, 'lo') 1 lo
# OSError('protocol not found')
# OSError(19, 'No such device')
# OSError(6, 'No such device or address')
