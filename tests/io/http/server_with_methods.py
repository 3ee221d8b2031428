# cpython: skip the oracle has no sockets
# Methods, unknown ones, long lines and what BaseHTTPRequestHandler says of them.
import http.server
import socket
import threading


class Handler(http.server.BaseHTTPRequestHandler):
    server_version = "Test/1"
    sys_version = ""

    def date_time_string(self, timestamp=None):
        return "today"

    def do_GET(self):
        self.send_response(204, "Nothing")
        self.end_headers()

    def do_POST(self):
        data = self.rfile.read(int(self.headers["content-length"]))
        self.send_error(418, explain=data.decode())

    def log_message(self, format, *args):
        print("log:", format % args)


def ask(text):
    with socket.create_connection(server.server_address) as sock:
        sock.sendall(text)
        with sock.makefile("rb") as file:
            lines = file.read().split(b"\r\n")
    print([line for line in lines if line][:5])


server = http.server.HTTPServer(("127.0.0.1", 0), Handler)
thread = threading.Thread(target=lambda: [server.handle_request() for _ in range(6)])
thread.start()
ask(b"GET / HTTP/1.0\r\n\r\n")
ask(b"DELETE / HTTP/1.0\r\n\r\n")
ask(b"POST / HTTP/1.0\r\nContent-Length: 3\r\n\r\n<a>")
ask(b"nonsense\r\n\r\n")
ask(b"GET / HTTP/9.9\r\n\r\n")
ask(b"GET /" + b"x" * 70000 + b" HTTP/1.0\r\n\r\n")
thread.join()
server.server_close()

# output:
# log: "GET / HTTP/1.0" 204 -
# [b'HTTP/1.0 204 Nothing', b'Server: Test/1 ', b'Date: today']
# log: code 501, message Unsupported method ('DELETE')
# log: "DELETE / HTTP/1.0" 501 -
# [b"HTTP/1.0 501 Unsupported method ('DELETE')", b'Server: Test/1 ', b'Date: today', b'Connection: close', b'Content-Type: text/html;charset=utf-8']
# log: code 418, message I'm a Teapot
# log: "POST / HTTP/1.0" 418 -
# [b"HTTP/1.0 418 I'm a Teapot", b'Server: Test/1 ', b'Date: today', b'Connection: close', b'Content-Type: text/html;charset=utf-8']
# log: code 400, message Bad request syntax ('nonsense')
# log: "nonsense" 400 -
# [b"HTTP/1.0 400 Bad request syntax ('nonsense')", b'Server: Test/1 ', b'Date: today', b'Connection: close', b'Content-Type: text/html;charset=utf-8']
# log: code 505, message Invalid HTTP version (9.9)
# log: "GET / HTTP/9.9" 505 -
# [b'HTTP/1.0 505 Invalid HTTP version (9.9)', b'Server: Test/1 ', b'Date: today', b'Connection: close', b'Content-Type: text/html;charset=utf-8']
# log: code 414, message URI Too Long
# log: "" 414 -
# [b'HTTP/1.0 414 URI Too Long', b'Server: Test/1 ', b'Date: today', b'Connection: close', b'Content-Type: text/html;charset=utf-8']
