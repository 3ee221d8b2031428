# cpython: skip the oracle has no sockets
import socket

listener = socket.create_server(("127.0.0.1", 18807))
client = socket.create_connection(("127.0.0.1", 18807))
server, _ = listener.accept()
client.sendall(b"never read")
server.close()
try:
    print(client.recv(10))
except ConnectionResetError as error:
    print(repr(error))
print(client.recv(10))
try:
    client.send(b"x")
except BrokenPipeError as error:
    print(repr(error))
client.close()
listener.close()

# output:
# ConnectionResetError(104, 'Connection reset by peer')
# b''
# BrokenPipeError(32, 'Broken pipe')
