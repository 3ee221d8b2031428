# cpython: skip requests is not in the oracle
# A server that answers in many ways: redirects and their methods, cookies, digests, bodies of all kinds, errors.
import gzip
import hashlib
import http.server
import io
import json
import threading
import time

import requests
from requests.auth import HTTPDigestAuth


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *args):
        pass

    def answer(self, status=200, headers=(), body=b""):
        self.send_response(status)
        for name, value in headers:
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(b"" if self.command == "HEAD" else body)

    def body(self):
        if self.headers.get("Transfer-Encoding") != "chunked":
            return self.rfile.read(int(self.headers.get("Content-Length") or 0))
        pieces = []
        while size := int(self.rfile.readline(), 16):
            pieces.append(self.rfile.read(size))
            self.rfile.readline()
        self.rfile.readline()
        return b"|".join(pieces)

    def digest(self):
        self.body()
        given = self.headers.get("Authorization", "")
        fields = requests.utils.parse_dict_header(given.removeprefix("Digest "))
        if given and not given.startswith("Basic"):
            first, second = (hashlib.md5(text).hexdigest() for text in (b"u:r:p", b"GET:/digest"))
            parts = first, "n", fields["nc"], fields["cnonce"], "auth", second
            if hashlib.md5(":".join(parts).encode()).hexdigest() == fields["response"]:
                return self.answer(200, [], f"in {fields['nc']} {self.headers.get('Cookie')}".encode())
        challenge = 'Digest realm="r", nonce="n", qop="auth", algorithm=MD5'
        self.answer(401, [("WWW-Authenticate", challenge), ("Set-Cookie", "seen=1")], b"no")

    def do(self):
        path = self.path.split("?")[0]
        match path:
            case "/echo":
                skipped = "Host", "User-Agent", "Accept-Encoding", "Accept", "Connection"
                shown = [[name, value] for name, value in self.headers.items() if name not in skipped]
                told = {"method": self.command, "path": self.path, "headers": shown, "body": self.body().decode()}
                self.answer(200, [("Content-Type", "application/json")], json.dumps(told).encode())
            case "/cookie":
                cookies = "a=1; Path=/", "b=2; Path=/other", "gone=; Max-Age=0", 'q="quoted"'
                self.answer(200, [("Set-Cookie", each) for each in cookies], b"ok")
            case "/digest":
                self.digest()
            case "/gzip":
                self.answer(200, [("Content-Encoding", "gzip"), ("Content-Type", "text/plain")], gzip.compress(b"text" * 99))
            case "/lines":
                self.answer(200, [("Link", '</p?page=2>; rel="next"')], b"a\nb\r\nc\n\nd")
            case "/slow":
                time.sleep(0.3)
            case "/drop":
                self.close_connection = True
            case "/loop":
                self.answer(301, [("Location", "/loop")])
            case _ if path.startswith("/status/"):
                self.body()
                self.answer(int(path[8:]), [("Location", "/echo?x=1#frag")], b"moved")
            case _:
                self.answer(404, [], b"nothing here")

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_HEAD = do_OPTIONS = do


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
port = str(server.server_port)
base = f"http://127.0.0.1:{port}"


def show(*requests):
    for ask in requests:
        try:
            print(repr(ask()).replace(port, "PORT"))
        except Exception as error:
            print(type(error).__name__, str(error).replace(port, "PORT"))


session = requests.Session()
show(
    lambda: requests.get(base + "/echo", params={"a": [1, 2], "n": None}).json(),
    lambda: requests.post(base + "/echo", json={"k": "v"}).json(),
    lambda: requests.post(base + "/echo", data={"k": "v", "l": ["x", "y"]}).json(),
    lambda: requests.put(base + "/echo", data="raw").json(), lambda: requests.patch(base + "/echo", data=b"raw").json(),
    lambda: requests.post(base + "/echo", data=io.BytesIO(b"a file")).json(),
    lambda: requests.post(base + "/echo", data=iter([b"one", b"two"])).json(),
    lambda: requests.delete(base + "/echo").json(), lambda: requests.options(base + "/echo").status_code,
    lambda: requests.head(base + "/echo").content, lambda: requests.head(base + "/status/302"),
    lambda: requests.get(base + "/loop"), lambda: requests.get(base + "/slow", timeout=0.1).content,
    lambda: requests.get(base + "/drop"), lambda: requests.get(base + "/nope").raise_for_status(),
    lambda: requests.get(base + "/nope").json(), lambda: requests.get(base + "/lines").links,
    lambda: list(requests.get(base + "/lines").iter_lines()), lambda: requests.get(base + "/gzip").text[:8],
    lambda: requests.get(base + "/digest"), lambda: requests.get("http://h:port/"), lambda: requests.get(base, bogus=1),
)
for status in 301, 302, 303, 307, 308:
    response = requests.post(f"{base}/status/{status}", data=b"body", headers={"Content-Type": "x/y"})
    told = response.json()
    print(status, told["method"], told["body"], told["headers"], response.url.partition(port)[2], response.history)
response = requests.get(base + "/status/302", allow_redirects=False)
print(response, response.next, response.next.url.partition(port)[2], response.is_redirect, response.text)

auth = HTTPDigestAuth("u", "p")
for _ in range(2):
    response = session.get(base + "/digest", auth=auth)
    print(response.text, response.history, response.request.headers["Authorization"][:20])
show(lambda: session.cookies, lambda: session.get(base + "/digest", auth=HTTPDigestAuth("u", "wrong")))
session.cookies.clear()
response = session.get(base + "/cookie")
print(response.cookies, session.cookies["a"], session.cookies.get_dict(path="/other"), session.cookies.list_paths())
show(lambda: session.get(base + "/echo", cookies={"mine": "3"}).json()["headers"], lambda: session.cookies)
session.headers.update({"X-Test": "yes"})
session.auth = ("user", "word")
show(lambda: session.get(base + "/echo", headers={"X-Test": None, "Y": "z"}).json()["headers"])

calls = []
session.hooks["response"].append(lambda response, **options: calls.append((response.status_code, sorted(options))))
session.get(base + "/status/302", hooks={"response": lambda response, *args, **options: calls.append("own")})
session.get(base + "/echo")
print(calls)
prepared = session.prepare_request(requests.Request("POST", base + "/echo", data="first"))
prepared.body = "second body"
prepared.headers["Content-Length"] = "11"
print(session.send(prepared, timeout=3).json()["body"])
with session.get(base + "/lines", stream=True) as response:
    print(response.raw.read(3), response.raw.read(), response.headers["content-length"])
with session.get(base + "/lines", stream=True) as response:
    print(list(response.iter_content(4)))
    show(lambda: response.content)
server.shutdown()
server.server_close()

# output:
# {'method': 'GET', 'path': '/echo?a=1&a=2', 'headers': [], 'body': ''}
# {'method': 'POST', 'path': '/echo', 'headers': [['Content-Length', '10'], ['Content-Type', 'application/json']], 'body': '{"k": "v"}'}
# {'method': 'POST', 'path': '/echo', 'headers': [['Content-Length', '11'], ['Content-Type', 'application/x-www-form-urlencoded']], 'body': 'k=v&l=x&l=y'}
# {'method': 'PUT', 'path': '/echo', 'headers': [['Content-Length', '3']], 'body': 'raw'}
# {'method': 'PATCH', 'path': '/echo', 'headers': [['Content-Length', '3']], 'body': 'raw'}
# {'method': 'POST', 'path': '/echo', 'headers': [['Content-Length', '6']], 'body': 'a file'}
# {'method': 'POST', 'path': '/echo', 'headers': [['Transfer-Encoding', 'chunked']], 'body': 'one|two'}
# {'method': 'DELETE', 'path': '/echo', 'headers': [['Content-Length', '0']], 'body': ''}
# 200
# b''
# <Response [302]>
# TooManyRedirects Exceeded 30 redirects.
# ReadTimeout HTTPConnectionPool(host='127.0.0.1', port=PORT): Read timed out. (read timeout=0.1)
# ConnectionError ('Connection aborted.', RemoteDisconnected('Remote end closed connection without response'))
# HTTPError 404 Client Error: Not Found for url: http://127.0.0.1:PORT/nope
# JSONDecodeError Expecting value: line 1 column 1 (char 0)
# {'next': {'url': '/p?page=2', 'rel': 'next'}}
# [b'a', b'b', b'c', b'', b'd']
# 'texttext'
# <Response [401]>
# InvalidURL Failed to parse: 'h:port' is not a valid host or port
# TypeError Session.request() got an unexpected keyword argument 'bogus'
# 301 GET  [] /echo?x=1#frag [<Response [301]>]
# 302 GET  [] /echo?x=1#frag [<Response [302]>]
# 303 GET  [] /echo?x=1#frag [<Response [303]>]
# 307 POST body [['Content-Type', 'x/y'], ['Content-Length', '4']] /echo?x=1#frag [<Response [307]>]
# 308 POST body [['Content-Type', 'x/y'], ['Content-Length', '4']] /echo?x=1#frag [<Response [308]>]
# <Response [302]> <PreparedRequest [GET]> /echo?x=1#frag True moved
# in 00000001 seen=1 [<Response [401]>] Digest username="u",
# in 00000002 seen=1 [] Digest username="u",
# <RequestsCookieJar[Cookie(version=0, name='seen', value='1', port=None, port_specified=False, domain='127.0.0.1', domain_specified=False, domain_initial_dot=False, path='/', path_specified=False, secure=False, expires=None, discard=True, comment=None, comment_url=None, rest={}, rfc2109=False)]>
# <Response [401]>
# <RequestsCookieJar[<Cookie a=1 for 127.0.0.1/>, <Cookie q="quoted" for 127.0.0.1/>, <Cookie b=2 for 127.0.0.1/other>]> 1 {'b': '2'} ['/', '/other']
# [['Cookie', 'a=1; q="quoted"; mine=3']]
# <RequestsCookieJar[Cookie(version=0, name='a', value='1', port=None, port_specified=False, domain='127.0.0.1', domain_specified=False, domain_initial_dot=False, path='/', path_specified=True, secure=False, expires=None, discard=True, comment=None, comment_url=None, rest={}, rfc2109=False), Cookie(version=0, name='q', value='"quoted"', port=None, port_specified=False, domain='127.0.0.1', domain_specified=False, domain_initial_dot=False, path='/', path_specified=False, secure=False, expires=None, discard=True, comment=None, comment_url=None, rest={}, rfc2109=False), Cookie(version=0, name='b', value='2', port=None, port_specified=False, domain='127.0.0.1', domain_specified=False, domain_initial_dot=False, path='/other', path_specified=True, secure=False, expires=None, discard=True, comment=None, comment_url=None, rest={}, rfc2109=False)]>
# [['Y', 'z'], ['Cookie', 'a=1; q="quoted"'], ['Authorization', 'Basic dXNlcjp3b3Jk']]
# ['own', 'own', (200, ['cert', 'proxies', 'stream', 'timeout', 'verify'])]
# second body
# b'a\nb' b'\r\nc\n\nd' 9
# [b'a\nb\r', b'\nc\n\n', b'd']
# RuntimeError The content for this response was already consumed
