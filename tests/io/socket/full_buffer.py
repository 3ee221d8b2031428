# cpython: skip the oracle has no sockets
import socket

one, other = socket.socketpair()
one.setblocking(False)
sent = 0
try:
    while True:
        sent += one.send(b"x" * 10_000)
except BlockingIOError:
    print("full", sent > 10_000)
received = 0
while received < sent:
    received += len(other.recv(65536))
print(one.send(b"again"))
one.close()
other.close()

# output:
# full True
# 5
