# cpython: skip the oracle has no sockets
import socket
import time

listener = socket.create_server(("127.0.0.1", 18804))
listener.settimeout(0.1)
print(listener.gettimeout(), listener.getblocking())
start = time.monotonic()
try:
    listener.accept()
except TimeoutError as error:
    print(repr(error), round(time.monotonic() - start, 1))
client = socket.create_connection(("127.0.0.1", 18804), timeout=0.2)
print(client.timeout)
connection, _ = listener.accept()
print(connection.gettimeout())
try:
    client.recv(1)
except socket.timeout:
    print("nothing came")
client.setblocking(False)
try:
    client.recv(1)
except BlockingIOError as error:
    print(repr(error))
for each in (client, connection, listener):
    each.close()

# output:
# 0.1 True
# TimeoutError('timed out') 0.1
# 0.2
# None
# nothing came
# BlockingIOError(11, 'Resource temporarily unavailable')
