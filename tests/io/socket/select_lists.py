# cpython: skip the oracle has no sockets
import select
import socket
import time

one, two = socket.socketpair()
print(select.select([one], [], [], 0), select.select([], [one], [], 0)[1] == [one])
began = time.monotonic()
select.select([one], [], [], 0.1)
print(round(time.monotonic() - began, 1))
two.send(b"x")
ready = select.select([one, two], [one], [], 5)
print(ready[0] == [one], ready[1] == [one])
poller = select.poll()
poller.register(one, select.POLLIN)
poller.register(two)
print(sorted(events for _, events in poller.poll(0)))
one.recv(1)
two.close()
poller.unregister(two) if two.fileno() >= 0 else None
print(select.select([one], [], [], 1)[0] == [one], one.recv(1))
try:
    select.select([two], [], [])
except ValueError as error:
    print(error)
try:
    select.select([one], [], [], -1)
except ValueError as error:
    print(error)
one.close()

# output:
# ([], [], []) True
# 0.1
# True True
# [1, 4]
# True b''
# file descriptor cannot be a negative integer (-1)
# timeout must be non-negative
