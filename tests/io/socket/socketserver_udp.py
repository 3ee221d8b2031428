# cpython: skip the oracle has no sockets
import socket
import socketserver
import threading


class Echo(socketserver.BaseRequestHandler):
    def handle(self):
        data, sock = self.request
        sock.sendto(data[::-1], self.client_address)


with socketserver.UDPServer(("127.0.0.1", 0), Echo) as server:
    thread = threading.Thread(target=server.handle_request)
    thread.start()
    client = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    client.sendto(b"abc", server.server_address)
    print(client.recv(10))
    client.close()
    thread.join()

# output:
# b'cba'
