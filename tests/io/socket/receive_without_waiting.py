# cpython: skip the oracle has no sockets
import array
import socket

near, far = socket.socketpair()
for receive in near.recv, near.recvfrom:
    try:
        receive(1, socket.MSG_DONTWAIT)
    except BlockingIOError as error:
        print(error)
numbers = array.array("h", [0] * 3)
try:
    near.recv_into(numbers, 0, socket.MSG_DONTWAIT)
except BlockingIOError as error:
    print(error)
far.send(array.array("h", [1, 2]))
print(near.recv_into(numbers, 3, socket.MSG_PEEK), numbers[0], near.recv_into(numbers), numbers)
far.send(b"ab")
print(near.recvfrom_into(numbers), numbers[0] == int.from_bytes(b"ab", "little"))
for wrong in b"bytes", memoryview(b"bytes"), 5:
    try:
        near.recv_into(wrong)
    except TypeError as error:
        print(error)

# output:
# [Errno 11] Resource temporarily unavailable
# [Errno 11] Resource temporarily unavailable
# [Errno 11] Resource temporarily unavailable
# 3 1 4 array('h', [1, 2, 0])
# (2, None) True
# recv_into() argument 1 must be read-write bytes-like object, not bytes
# recv_into() argument 1 must be read-write bytes-like object, not memoryview
# recv_into() argument 1 must be read-write bytes-like object, not int
