# cpython: skip the oracle has no sockets
# socketserver: in which order setup, handle and finish come, what an error in them prints, verify and time-outs.
import contextlib
import io
import socket
import socketserver


class Handler(socketserver.StreamRequestHandler):
    def setup(self):
        super().setup()
        print("setup")

    def handle(self):
        line = self.rfile.readline().strip()
        if line == b"raise":
            raise ValueError("in handle")
        self.wfile.write(line.upper())

    def finish(self):
        super().finish()
        print("finish")


class Server(socketserver.TCPServer):
    allow_reuse_address = True
    timeout = 0.05
    refused = 0

    def verify_request(self, request, address):
        self.refused += 1
        return self.refused != 2

    def handle_timeout(self):
        print("nobody came")

    def service_actions(self):
        pass


def ask(text):
    sock = socket.create_connection(server.server_address)
    sock.sendall(text)
    sock.shutdown(socket.SHUT_WR)
    error = io.StringIO()
    with contextlib.redirect_stderr(error):
        server.handle_request()
    with sock:
        print(sock.recv(100))
    lines = error.getvalue().splitlines()
    if lines:
        print(lines[-2], "|", lines[1].partition("(")[0])


with Server(("127.0.0.1", 0), Handler) as server:
    ask(b"hello\n")
    ask(b"refused\n")
    ask(b"raise\n")
    server.handle_request()
    print(server.fileno() >= 0, server.request_queue_size, server.socket_type == socket.SOCK_STREAM)
print(server.fileno())

# output:
# setup
# finish
# b'HELLO'
# b''
# setup
# finish
# b''
# ValueError: in handle | Exception occurred during processing of request from
# nobody came
# True 5 True
# -1
