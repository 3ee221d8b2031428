# cpython: skip the oracle has no sockets
import socket

one, other = socket.socketpair()
with one.makefile("rw", newline="\n") as file:
    file.write("first line\nsecond line\n")
    file.flush()
    reader = other.makefile("rb")
    print(reader.readline())
    print(reader.readline())
    other.sendall("grüße\n".encode())
    print(file.readline())
    print(file.readable(), file.writable(), file.mode)
one.close()
print(reader.read())
reader.close()
other.close()

# output:
# b'first line\n'
# b'second line\n'
# grüße
#
# True True rw
# b''
