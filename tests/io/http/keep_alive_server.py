# cpython: skip the oracle has no sockets
# HTTP/1.1: several requests on one connection, until one says close.
import http.server
import socket
import threading


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    connections = 0

    def setup(self):
        super().setup()
        Handler.connections += 1

    def do_GET(self):
        body = f"{Handler.connections}{self.path}".encode()
        self.send_response_only(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
with socket.create_connection(server.server_address) as sock:
    file = sock.makefile("rb")
    for path, close in (("/a", False), ("/b", False), ("/c", True)):
        sock.sendall(f"GET {path} HTTP/1.1\r\nHost: x\r\n{'Connection: close' if close else 'X: y'}\r\n\r\n".encode())
        print(file.readline(), end=" ")
        length = 0
        while (line := file.readline()) != b"\r\n":
            length = int(line.split(b":")[1]) if line.startswith(b"Content-Length") else length
        print(file.read(length))
    print(file.read())
    file.close()
server.shutdown()
server.server_close()

# output:
# b'HTTP/1.1 200 OK\r\n' b'1/a'
# b'HTTP/1.1 200 OK\r\n' b'1/b'
# b'HTTP/1.1 200 OK\r\n' b'1/c'
# b''
