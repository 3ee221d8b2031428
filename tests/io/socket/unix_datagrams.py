# cpython: skip the oracle has no sockets
import os
import socket
import tempfile

os.chdir(tempfile.mkdtemp())
with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as one, socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as two:
    one.bind("one")
    two.bind("two")
    print(one.sendto(b"to two", "two"), two.recvfrom(100))
    two.connect("one")
    print(two.send(b"back"), one.recvfrom(2))
    try:
        one.sendto(b"x", "three")
    except FileNotFoundError as error:
        print(error)

# output:
# 6 (b'to two', 'one')
# 4 (b'ba', 'two')
# [Errno 2] No such file or directory
