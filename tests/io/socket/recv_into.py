# cpython: skip the oracle has no sockets
import socket

one, other = socket.socketpair()
one.sendall(b"abcdefgh")
buffer = bytearray(5)
print(other.recv_into(buffer), buffer)
view = memoryview(buffer)
print(other.recv_into(view[1:], 2), bytes(buffer))
for arguments in ((b"bytes",), (buffer, 9)):
    try:
        other.recv_into(*arguments)
    except (TypeError, ValueError) as error:
        print(type(error).__name__)
print(other.recvfrom(10))
one.close()
other.close()

# output:
# 5 bytearray(b'abcde')
# 2 b'afgde'
# TypeError
# ValueError
# (b'h', None)
