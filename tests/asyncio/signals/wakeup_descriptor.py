# cpython: skip the oracle has no signals
# set_wakeup_fd(): the number of each signal that has a handler comes as a byte.
import signal
import socket

one, other = socket.socketpair()
other.setblocking(False)
one.settimeout(1)
print(signal.set_wakeup_fd(other.fileno()))
signal.signal(signal.SIGUSR1, lambda number, frame: print("handler", number))
signal.signal(signal.SIGUSR2, signal.SIG_IGN)
signal.raise_signal(signal.SIGUSR1)
signal.raise_signal(signal.SIGUSR2)
signal.raise_signal(signal.SIGUSR1)
print(list(one.recv(100)))
print(signal.set_wakeup_fd(-1) == other.fileno(), signal.set_wakeup_fd(-1))
signal.raise_signal(signal.SIGUSR1)
one.setblocking(False)
try:
    one.recv(1)
except BlockingIOError:
    print("nothing")
try:
    signal.set_wakeup_fd(99)
except (ValueError, OSError) as error:
    print(type(error).__name__, error)

# output:
# -1
# handler 10
# handler 10
# [10, 10]
# True -1
# handler 10
# nothing
# OSError [Errno 9] Bad file descriptor
