# cpython: skip the oracle has no sockets
import socket

server = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
server.bind(("127.0.0.1", 0))
client = socket.socket(type=socket.SOCK_DGRAM)
try:
    client.send(b"x")
except OSError as error:
    print(error)
client.connect(server.getsockname())
print(client.send(b"one"), client.send(b""), client.send(b"three"))
for _ in range(3):
    data, address = server.recvfrom(100)
    print(data, address == client.getsockname())
server.sendto(b"answer", address)
print(client.recv(3), client.getpeername() == server.getsockname())
server.close()
client.settimeout(0.5)
client.send(b"nobody")
try:
    client.recv(1)
except ConnectionRefusedError as error:
    print(error)
client.close()

# output:
# [Errno 89] Destination address required
# 3 0 5
# b'one' True
# b'' True
# b'three' True
# b'ans' True
# [Errno 111] Connection refused
