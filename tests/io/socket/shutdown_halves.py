# cpython: skip the oracle has no sockets
import socket

server = socket.create_server(("127.0.0.1", 0))
client = socket.create_connection(server.getsockname())
peer, _ = server.accept()
client.sendall(b"question")
client.shutdown(socket.SHUT_WR)
print(peer.recv(100), peer.recv(100))
peer.sendall(b"answer")
print(client.recv(100))
try:
    client.send(b"more")
except BrokenPipeError as error:
    print(error)
client.shutdown(socket.SHUT_RD)
print(client.recv(10))
peer.close()
client.close()
for sock in socket.socket(), server:
    try:
        sock.shutdown(socket.SHUT_RDWR)
        print("shut")
    except OSError as error:
        print(error)
    sock.close()

# output:
# b'question' b''
# b'answer'
# [Errno 32] Broken pipe
# b''
# [Errno 107] Transport endpoint is not connected
# shut
