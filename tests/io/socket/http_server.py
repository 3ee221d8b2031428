# cpython: skip the oracle has no sockets
import json
import threading
import urllib.error
import urllib.request
from http.server import BaseHTTPRequestHandler, HTTPServer


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path == "/missing":
            self.send_error(404)
            return
        body = json.dumps({"path": self.path, "agent": self.headers["X-Agent"]}).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_POST(self):
        length = int(self.headers["Content-Length"])
        self.send_response(201)
        self.end_headers()
        self.wfile.write(self.rfile.read(length).upper())

    def log_message(self, format, *args):
        pass


server = HTTPServer(("127.0.0.1", 0), Handler)
base = f"http://127.0.0.1:{server.server_port}"
thread = threading.Thread(target=server.serve_forever)
thread.start()
with urllib.request.urlopen(urllib.request.Request(base + "/a?b=c", headers={"X-Agent": "me"})) as answer:
    print(answer.status, answer.headers["Content-Type"], json.load(answer))
with urllib.request.urlopen(base + "/", data=b"posted") as answer:
    print(answer.status, answer.reason, answer.read())
try:
    urllib.request.urlopen(base + "/missing")
except urllib.error.HTTPError as error:
    print(error, error.headers["Content-Type"], b"Error code: 404" in error.read())
try:
    urllib.request.urlopen(urllib.request.Request(base, method="PUT"))
except urllib.error.HTTPError as error:
    print(error)
server.shutdown()
thread.join()
server.server_close()

# output:
# 200 application/json {'path': '/a?b=c', 'agent': 'me'}
# 201 Created b'POSTED'
# HTTP Error 404: Not Found text/html;charset=utf-8 True
# HTTP Error 501: Unsupported method ('PUT')
