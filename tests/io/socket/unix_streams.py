# cpython: skip the oracle has no sockets
import os
import socket
import tempfile
import threading

path = os.path.join(tempfile.mkdtemp(), "s")
server = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
server.bind(path)
server.listen()
print(server.getsockname() == path, server.family.name)


def serve():
    connection, address = server.accept()
    with connection:
        print("from", repr(address))
        connection.sendall(connection.recv(100).upper())


thread = threading.Thread(target=serve)
thread.start()
with socket.socket(socket.AF_UNIX) as client:
    client.connect(path)
    client.sendall(b"hello")
    print(client.recv(100), client.getpeername() == path, repr(client.getsockname()))
thread.join()
other = socket.socket(socket.AF_UNIX)
for action in lambda: other.bind(path), lambda: other.connect(path + "x"), lambda: other.listen():
    try:
        print(action())
    except OSError as error:
        print(error)
other.close()
server.close()

# output:
# True AF_UNIX
# from ''
# b'HELLO' True ''
# [Errno 98] Address already in use
# [Errno 2] No such file or directory
# [Errno 22] Invalid argument
