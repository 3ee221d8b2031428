# cpython: skip the oracle has no sockets
import select
import socket

one, other = socket.socketpair()
print([len(ready) for ready in select.select([one], [], [], 0)])
other.send(b"x")
print([len(ready) for ready in select.select([one, other], [one, other], [], 1)])
readable, _, _ = select.select([one, other], [], [])
print(readable == [one])
poll = select.poll()
poll.register(one, select.POLLIN)
print(poll.poll(0) == [(one.fileno(), select.POLLIN)])
poll.modify(one, select.POLLIN | select.POLLOUT)
print(poll.poll(0) == [(one.fileno(), select.POLLIN | select.POLLOUT)])
poll.unregister(one)
print(poll.poll(0))
try:
    poll.unregister(one)
except KeyError:
    print("unknown")
try:
    select.select(["x"], [], [])
except TypeError as error:
    print(error)
one.close()
other.close()

# output:
# [0, 0, 0]
# [1, 2, 0]
# True
# True
# True
# []
# unknown
# argument must be an int, or have a fileno() method.
