# cpython: skip the oracle has no sockets
import socket
import warnings

warnings.simplefilter("always")
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    sock = socket.socket()
    number = sock.fileno()
    del sock
print([(each.category.__name__, str(each.message).replace(str(number), "N", 1)) for each in caught])

# output:
# [('ResourceWarning', "unclosed <socket.socket fd=N, family=2, type=1, proto=0, laddr=('0.0.0.0', 0)>")]
