# cpython: skip the oracle has no sockets
import http.server
import socket
import threading


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        body = f"you asked for {self.path}".encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args):
        pass


server = http.server.HTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.handle_request).start()
with socket.create_connection(server.server_address) as sock:
    sock.sendall(b"GET /page HTTP/1.0\r\n\r\n")
    with sock.makefile("rb") as file:
        print(file.readline())
        headers = dict(line.decode().strip().split(": ", 1) for line in iter(file.readline, b"\r\n"))
        print(headers["Content-Length"], file.read())
server.server_close()

# output:
# b'HTTP/1.0 200 OK\r\n'
# 19 b'you asked for /page'
