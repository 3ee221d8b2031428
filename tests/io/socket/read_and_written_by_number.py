# cpython: skip the oracle has no sockets
# The calls of os on descriptors take those of sockets, too: they wait as the socket does, and numbers are given once.
import os
import socket
import stat
import threading

one, other = socket.socketpair()
print(os.write(one.fileno(), b"hello"), os.read(other.fileno(), 100))
print(os.writev(other.fileno(), [b"back ", b"again"]), os.readv(one.fileno(), [bytearray(4), bytearray(10)]))


def later():
    os.write(other.fileno(), b"later")
    other.close()


thread = threading.Thread(target=later)
thread.start()
print(os.read(one.fileno(), 10), os.read(one.fileno(), 10))
thread.join()
try:
    os.write(one.fileno(), b"x")
except BrokenPipeError as error:
    print(error)
one.setblocking(False)
print(os.get_blocking(one.fileno()))
one.close()
try:
    os.read(one.fileno(), 1)
except OSError as error:
    print(error)

server = socket.create_server(("127.0.0.1", 0))
client = socket.create_connection(server.getsockname())
accepted, _ = server.accept()
os.set_blocking(accepted.fileno(), False)
print(accepted.gettimeout())
for wait in lambda: os.read(accepted.fileno(), 1), lambda: accepted.recv(1):
    try:
        wait()
    except BlockingIOError as error:
        print(error)
os.write(client.fileno(), b"tcp")
print(os.read(accepted.fileno(), 10))
with os.fdopen(os.dup(accepted.fileno()), "wb", buffering=0) as file:
    file.write(b"by a file")
print(os.read(client.fileno(), 20), stat.S_ISSOCK(os.fstat(client.fileno()).st_mode))
for wrong in lambda: os.read(server.fileno(), 1), lambda: os.lseek(client.fileno(), 0, 0):
    try:
        wrong()
    except OSError as error:
        print(error)
number = client.detach()
print(os.write(number, b"detached"), os.read(accepted.fileno(), 20))
os.close(number)
print(os.read(accepted.fileno(), 20))
accepted.close()
server.close()

first = socket.socket()
with open(__file__) as file:
    second = socket.socket()
    reader, writer = os.pipe()
    numbers = [first.fileno(), file.fileno(), second.fileno(), reader, writer]
    print(len(set(numbers)))
first.close()
second.close()
os.close(reader)
os.close(writer)

# output:
# 5 b'hello'
# 10 10
# b'later' b''
# [Errno 32] Broken pipe
# False
# [Errno 9] Bad file descriptor
# None
# [Errno 11] Resource temporarily unavailable
# [Errno 11] Resource temporarily unavailable
# b'tcp'
# b'by a file' True
# [Errno 107] Transport endpoint is not connected
# [Errno 29] Illegal seek
# 8 b'detached'
# b''
# 5
