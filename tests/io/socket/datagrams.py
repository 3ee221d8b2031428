# cpython: skip the oracle has no sockets
import socket

server = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
server.bind(("127.0.0.1", 18805))
client = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
client.bind(("127.0.0.1", 18806))
print(client.sendto(b"hello", ("127.0.0.1", 18805)))
print(client.sendto(b"again", 0, ("127.0.0.1", 18805)))
print(server.recvfrom(100))
print(server.recvfrom(2))
client.connect(("127.0.0.1", 18805))
print(client.send(b"connected"), client.getpeername())
data, address = server.recvfrom(100)
server.sendto(data[::-1], address)
print(client.recv(100))
server.settimeout(0.01)
try:
    server.recv(1)
except TimeoutError:
    print("empty")
server.close()
client.close()

# output:
# 5
# 5
# (b'hello', ('127.0.0.1', 18806))
# (b'ag', ('127.0.0.1', 18806))
# 9 ('127.0.0.1', 18805)
# b'detcennoc'
# empty
