# cpython: skip the oracle has no sockets
import socket
import threading

listener = socket.create_server(("127.0.0.1", 18811))
client = socket.create_connection(("127.0.0.1", 18811))
server, _ = listener.accept()


def close_soon():
    server.close()


threading.Timer(0.05, close_soon).start()
print(client.recv(10))
client.close()
listener.close()

# output:
# b''
