# HTTPCookieProcessor: an opener keeps the cookies of a server and sends them back, through redirects as well.
# cpython: skip the oracle has no threads; as under CPython 3.13
import http.cookiejar
import threading
import urllib.request
from http.server import BaseHTTPRequestHandler, HTTPServer


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        body = (self.headers.get('Cookie') or 'none').encode()
        if self.path == '/login':
            self.send_response(302)
            self.send_header('Set-Cookie', 'session=abc; Path=/; HttpOnly')
            self.send_header('Location', '/home')
        else:
            self.send_response(200)
            self.send_header('Set-Cookie', f'last={self.path[1:]}; Max-Age=60')
            if self.path == '/out':
                self.send_header('Set-Cookie', 'session=; Path=/; Max-Age=0')
        self.send_header('Content-Length', str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args):
        pass


server = HTTPServer(('127.0.0.1', 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
base = f'http://127.0.0.1:{server.server_port}'
jar = http.cookiejar.CookieJar()
opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(jar))
for path in ('/first', '/login', '/home', '/deep/er', '/deep/x', '/out', '/after'):
    with opener.open(base + path) as answer:
        print(path, answer.status, answer.read().decode(), [(c.name, c.value, c.path) for c in jar])
other = urllib.request.build_opener(urllib.request.HTTPCookieProcessor)
print(other.open(base + '/x').read(), type(other.handlers[-1]).__name__, [len(h.cookiejar) for h in other.handlers if hasattr(h, 'cookiejar')], len(jar))
server.shutdown()
server.server_close()

# output:
# /first 200 none [('last', 'first', '/')]
# /login 200 last=first; session=abc [('last', 'home', '/'), ('session', 'abc', '/')]
# /home 200 last=home; session=abc [('last', 'home', '/'), ('session', 'abc', '/')]
# /deep/er 200 last=home; session=abc [('last', 'home', '/'), ('session', 'abc', '/'), ('last', 'deep/er', '/deep')]
# /deep/x 200 last=deep/er; last=home; session=abc [('last', 'home', '/'), ('session', 'abc', '/'), ('last', 'deep/x', '/deep')]
# /out 200 last=home; session=abc [('last', 'out', '/'), ('last', 'deep/x', '/deep')]
# /after 200 last=out [('last', 'after', '/'), ('last', 'deep/x', '/deep')]
# b'none' HTTPErrorProcessor [1] 2
