# cpython: skip the oracle has no sockets
# A time-out for every socket that is made afterwards, and what counts for those that are accepted.
import socket

print(socket.getdefaulttimeout())
before = socket.socket()
socket.setdefaulttimeout(0.05)
print(before.gettimeout(), socket.socket().gettimeout())
listener = socket.create_server(("127.0.0.1", 0))
print(listener.gettimeout())
try:
    listener.accept()
except TimeoutError as error:
    print(repr(error), isinstance(error, OSError), socket.timeout is TimeoutError)
client = socket.create_connection(listener.getsockname(), timeout=7)
accepted, _ = listener.accept()
print(client.gettimeout(), accepted.gettimeout())
client.settimeout(0)
print(client.getblocking(), client.gettimeout())
client.setblocking(True)
print(client.gettimeout())
for value in (-1, "x"):
    try:
        client.settimeout(value)
    except (ValueError, TypeError) as error:
        print(error)
socket.setdefaulttimeout(None)
for sock in (before, listener, client, accepted):
    sock.close()

# output:
# None
# None 0.05
# 0.05
# TimeoutError('timed out') True True
# 7.0 0.05
# False 0.0
# None
# Timeout value out of range
# 'str' object cannot be interpreted as an integer or float
