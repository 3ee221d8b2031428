# cpython: skip the oracle has no sockets
# sendmsg and recvmsg: several buffers at once, and how much of a datagram did not fit.
import socket

one, two = socket.socketpair()
print(one.sendmsg([b"ab", bytearray(b"cd"), memoryview(b"ef")]))
print(two.recvmsg(4))
first, second = bytearray(1), bytearray(8)
print(two.recvmsg_into([first, second]), first, bytes(second))
for sock in (one, two):
    sock.close()
receiver = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
receiver.bind(("127.0.0.1", 0))
sender = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
print(sender.sendmsg([b"long ", b"message"], [], 0, receiver.getsockname()))
data, ancillary, flags, address = receiver.recvmsg(4)
print(data, ancillary, bool(flags & socket.MSG_TRUNC), address == ("127.0.0.1", sender.getsockname()[1]))
for sock in (receiver, sender):
    sock.close()

# output:
# 6
# (b'abcd', [], 0, None)
# (2, [], 0, None) bytearray(b'e') b'f\x00\x00\x00\x00\x00\x00\x00'
# 12
# b'long' [] True True
