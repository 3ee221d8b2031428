# cpython: skip the oracle has no sockets
# urllib.request: a Request's headers and method, an opener with handlers of one's own, errors as answers.
import http.server
import threading
import urllib.error
import urllib.parse
import urllib.request


class Handler(http.server.BaseHTTPRequestHandler):
    def answer(self):
        body = self.rfile.read(int(self.headers["Content-Length"] or 0))
        text = f"{self.command} {self.path} {self.headers['Content-Type']} {self.headers['X-Own']} {body}".encode()
        self.send_response(503 if self.path == "/busy" else 200)
        self.send_header("Content-Length", str(len(text)))
        self.send_header("Content-Type", "text/plain; charset=latin-1")
        self.end_headers()
        self.wfile.write(text)

    do_GET = do_POST = do_PUT = answer

    def log_message(self, *args):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
base = f"http://127.0.0.1:{server.server_port}"
request = urllib.request.Request(base + "/x?y=1", headers={"x-own": "mine"})
print(request.get_method(), request.has_header("X-own"), request.selector, request.type)
with urllib.request.urlopen(request, timeout=5) as response:
    print(response.status, response.reason, response.read())
data = urllib.parse.urlencode({"a": "1 2", "b": "\u00fc"}).encode()
with urllib.request.urlopen(base + "/form", data) as response:
    print(response.getcode(), response.info().get_content_charset(), response.readline())
request = urllib.request.Request(base + "/put", b"raw", {"Content-Type": "text/x"}, method="PUT")
print(urllib.request.urlopen(request).read())
try:
    urllib.request.urlopen(base + "/busy")
except urllib.error.HTTPError as error:
    print(error, error.read()[:9], error.headers["Content-Length"], isinstance(error, OSError))
opener = urllib.request.build_opener()
opener.addheaders = [("X-Own", "opener")]
with opener.open(base) as response:
    print(response.read())
try:
    urllib.request.urlopen("strange:thing")
except urllib.error.URLError as error:
    print(error)
try:
    urllib.request.urlopen("no scheme")
except ValueError as error:
    print(error)
server.shutdown()
server.server_close()

# output:
# GET True /x?y=1 http
# 200 OK b"GET /x?y=1 None mine b''"
# 200 latin-1 b"POST /form application/x-www-form-urlencoded None b'a=1+2&b=%C3%BC'"
# b"PUT /put text/x None b'raw'"
# HTTP Error 503: Service Unavailable b'GET /busy' 23 True
# b"GET / None opener b''"
# <urlopen error unknown url type: strange>
# unknown url type: 'no scheme'
