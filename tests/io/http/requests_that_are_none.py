# cpython: skip the oracle has no sockets
# What a server answers to lines that are no requests: always with a head, but to a GET of HTTP/0.9.
import http.server
import socket
import threading


class Handler(http.server.BaseHTTPRequestHandler):
    server_version = "Test/1"
    sys_version = ""

    def date_time_string(self, timestamp=None):
        return "today"

    def log_message(self, format, *args):
        print("log:", format % args)

    def do_GET(self):
        body = f"{self.command} {self.path} {self.request_version}".encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
for lines in (
    "nonsense", "GET /", "POST /", "GET / HTTP/9.9", "GET / HTTP/1", "GET / FTP/1.0", "", "GET / x HTTP/1.1",
    "PUT / HTTP/1.1", "HEAD / HTTP/1.0", "GET //x//y HTTP/1.0", "GET / HTTP/1.1.1", "GET / HTTP/-1.0",
    "GET / HTTP/1.12345678901", "GET / HTTP/0.9", "GET " + "x" * 70000,
):
    with socket.create_connection(server.server_address) as client:
        client.sendall(lines.encode() + b"\r\n\r\n")
        client.shutdown(socket.SHUT_WR)
        answer = b""
        try:
            while data := client.recv(65536):
                answer += data
        except ConnectionError:
            pass  # what it did not read is lost, and it says so
    head, _, body = answer.decode().partition("\r\n\r\n")
    message = body.partition("<p>Message: ")[2].partition("</p>")[0]
    print(lines[:30], head.split("\r\n"), message or body[:50])
server.shutdown()
server.server_close()

# output:
# log: code 400, message Bad request syntax ('nonsense')
# log: "nonsense" 400 -
# nonsense ["HTTP/1.0 400 Bad request syntax ('nonsense')", 'Server: Test/1 ', 'Date: today', 'Connection: close', 'Content-Type: text/html;charset=utf-8', 'Content-Length: 488'] Bad request syntax ('nonsense').
# log: "GET /" 200 -
# GET / ['GET / HTTP/0.9'] 
# log: code 400, message Bad HTTP/0.9 request type ('POST')
# log: "POST /" 400 -
# POST / ["HTTP/1.0 400 Bad HTTP/0.9 request type ('POST')", 'Server: Test/1 ', 'Date: today', 'Connection: close', 'Content-Type: text/html;charset=utf-8', 'Content-Length: 491'] Bad HTTP/0.9 request type ('POST').
# log: code 505, message Invalid HTTP version (9.9)
# log: "GET / HTTP/9.9" 505 -
# GET / HTTP/9.9 ['HTTP/1.0 505 Invalid HTTP version (9.9)', 'Server: Test/1 ', 'Date: today', 'Connection: close', 'Content-Type: text/html;charset=utf-8', 'Content-Length: 465'] Invalid HTTP version (9.9).
# log: code 400, message Bad request version ('HTTP/1')
# log: "GET / HTTP/1" 400 -
# GET / HTTP/1 ["HTTP/1.0 400 Bad request version ('HTTP/1')", 'Server: Test/1 ', 'Date: today', 'Connection: close', 'Content-Type: text/html;charset=utf-8', 'Content-Length: 487'] Bad request version ('HTTP/1').
# log: code 400, message Bad request version ('FTP/1.0')
# log: "GET / FTP/1.0" 400 -
# GET / FTP/1.0 ["HTTP/1.0 400 Bad request version ('FTP/1.0')", 'Server: Test/1 ', 'Date: today', 'Connection: close', 'Content-Type: text/html;charset=utf-8', 'Content-Length: 488'] Bad request version ('FTP/1.0').
#  [''] 
# log: code 400, message Bad request syntax ('GET / x HTTP/1.1')
# log: "GET / x HTTP/1.1" 400 -
# GET / x HTTP/1.1 ["HTTP/1.0 400 Bad request syntax ('GET / x HTTP/1.1')", 'Server: Test/1 ', 'Date: today', 'Connection: close', 'Content-Type: text/html;charset=utf-8', 'Content-Length: 496'] Bad request syntax ('GET / x HTTP/1.1').
# log: code 501, message Unsupported method ('PUT')
# log: "PUT / HTTP/1.1" 501 -
# PUT / HTTP/1.1 ["HTTP/1.0 501 Unsupported method ('PUT')", 'Server: Test/1 ', 'Date: today', 'Connection: close', 'Content-Type: text/html;charset=utf-8', 'Content-Length: 481'] Unsupported method ('PUT').
# log: code 501, message Unsupported method ('HEAD')
# log: "HEAD / HTTP/1.0" 501 -
# HEAD / HTTP/1.0 ["HTTP/1.0 501 Unsupported method ('HEAD')", 'Server: Test/1 ', 'Date: today', 'Connection: close', 'Content-Type: text/html;charset=utf-8', 'Content-Length: 482'] 
# log: "GET //x//y HTTP/1.0" 200 -
# GET //x//y HTTP/1.0 ['HTTP/1.0 200 OK', 'Server: Test/1 ', 'Date: today', 'Content-Length: 18'] GET /x//y HTTP/1.0
# log: code 400, message Bad request version ('HTTP/1.1.1')
# log: "GET / HTTP/1.1.1" 400 -
# GET / HTTP/1.1.1 ["HTTP/1.0 400 Bad request version ('HTTP/1.1.1')", 'Server: Test/1 ', 'Date: today', 'Connection: close', 'Content-Type: text/html;charset=utf-8', 'Content-Length: 491'] Bad request version ('HTTP/1.1.1').
# log: code 400, message Bad request version ('HTTP/-1.0')
# log: "GET / HTTP/-1.0" 400 -
# GET / HTTP/-1.0 ["HTTP/1.0 400 Bad request version ('HTTP/-1.0')", 'Server: Test/1 ', 'Date: today', 'Connection: close', 'Content-Type: text/html;charset=utf-8', 'Content-Length: 490'] Bad request version ('HTTP/-1.0').
# log: code 400, message Bad request version ('HTTP/1.12345678901')
# log: "GET / HTTP/1.12345678901" 400 -
# GET / HTTP/1.12345678901 ["HTTP/1.0 400 Bad request version ('HTTP/1.12345678901')", 'Server: Test/1 ', 'Date: today', 'Connection: close', 'Content-Type: text/html;charset=utf-8', 'Content-Length: 499'] Bad request version ('HTTP/1.12345678901').
# log: "GET / HTTP/0.9" 200 -
# GET / HTTP/0.9 ['GET / HTTP/0.9'] 
# log: code 414, message URI Too Long
# log: "" 414 -
# GET xxxxxxxxxxxxxxxxxxxxxxxxxx ['HTTP/1.0 414 URI Too Long', 'Server: Test/1 ', 'Date: today', 'Connection: close', 'Content-Type: text/html;charset=utf-8', 'Content-Length: 444'] URI Too Long.
