# cpython: skip the oracle has no sockets
import select
import socket

listener = socket.create_server(("127.0.0.1", 18809))
client = socket.socket()
client.setblocking(False)
try:
    client.connect(("127.0.0.1", 18809))
except BlockingIOError as error:
    print(repr(error))
print(select.select([], [client], [], 1)[1] == [client], client.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR))
print(client.getpeername())
client.close()
refused = socket.socket()
refused.setblocking(False)
print(refused.connect_ex(("127.0.0.1", 18810)))
select.select([], [refused], [], 1)
print(refused.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR))
refused.close()
listener.close()

# output:
# BlockingIOError(115, 'Operation now in progress')
# True 0
# ('127.0.0.1', 18809)
# 115
# 111
