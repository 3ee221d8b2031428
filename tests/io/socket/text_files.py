# cpython: skip the oracle has no sockets
# makefile() for text: characters whose bytes come apart, line ends, both directions, a line as soon as it is there.
import socket
import threading

one, other = socket.socketpair()
file = other.makefile("r", encoding="utf-8")
one.sendall("für alle\r\nund".encode()[:2])
threading.Timer(0.001, one.sendall, ("für alle\r\nund".encode()[2:],)).start()
print(repr(file.readline()), repr(file.read(1)))
one.sendall("\rmehr\n".encode())
print(repr(file.readline()), repr(file.readline()))
one.shutdown(socket.SHUT_WR)
print(repr(file.read()), file.encoding, file.mode, file.readable(), file.writable())
file.close()
print(file.closed)

one, other = socket.socketpair()
with one.makefile("rw", newline="\r\n") as here, other.makefile("rwb") as there:
    here.write("GET /\n")
    here.flush()
    print(there.readline())
    there.write(b"a\r\nb")
    there.flush()
    print(repr(here.readline()), repr(here.read(1)), here.mode)
    print(type(here).__name__, type(there).__name__, type(here.buffer).__name__)

# output:
# 'für alle\n' 'u'
# 'nd\n' 'mehr\n'
# '' utf-8 r True False
# True
# b'GET /\r\n'
# 'a\r\n' 'b' rw
# TextIOWrapper BufferedRWPair BufferedRWPair
