# cpython: skip httpx is not in the oracle
# The client that blocks, and a server that answers in many ways.
import gzip
import http.server
import json
import logging
import threading
import time

import httpx


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

    def echo(self):
        shown = [[name, value] for name, value in self.headers.items() if name not in ("Host", "User-Agent")]
        told = {"method": self.command, "path": self.path, "headers": shown, "body": self.body().decode()}
        self.answer(200, [("Content-Type", "application/json")], json.dumps(told).encode())

    def do(self):
        path = self.path.split("?")[0]
        match path:
            case "/echo":
                self.echo()
            case "/cookie":
                cookies = "a=1; Path=/", "b=2; Path=/other", "gone=; Max-Age=0"
                self.answer(200, [("Set-Cookie", each) for each in cookies], b"ok")
            case "/gzip":
                headers = [("Content-Encoding", "gzip"), ("Content-Type", "text/plain; charset=utf-8")]
                self.answer(200, headers, gzip.compress("h\u00e9".encode() * 1000))
            case "/no-gzip":
                self.answer(200, [("Content-Encoding", "gzip")], b"not gzip at all")
            case "/lines":
                self.answer(200, [("Link", '</p?page=2>; rel="next"')], b"a\nb\r\nc\n\nd")
            case "/slow":
                time.sleep(0.3)
            case "/drop":
                self.close_connection = True
            case "/short":
                self.send_response(200)
                self.send_header("Content-Length", "10")
                self.end_headers()
                self.wfile.write(b"abc")
                self.close_connection = True
            case "/auth":
                known = self.headers.get("Authorization")
                self.answer(200 if known else 401, [], (known or "who?").encode())
            case "/loop":
                self.answer(301, [("Location", "/loop")])
            case "/bad-location":
                self.answer(302, [("Location", "http://h:abc/")])
            case "/latin":
                self.answer(200, [("Content-Type", "text/plain; charset=ISO-8859-1"), ("X-N", "caf\xe9")], b"caf\xe9")
            case _ if path.startswith("/status/"):
                self.body()
                self.answer(int(path[8:]), [("Location", "/echo?x=1")])
            case _ if path.startswith("/redirect/"):
                left = int(path[10:]) - 1
                self.answer(302, [("Location", f"/redirect/{left}" if left else "/echo")])
            case _:
                self.answer(404, [], b"nothing here")

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_HEAD = do_OPTIONS = do


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
port = str(server.server_port)


def show(*requests):
    for ask in requests:
        try:
            print(repr(ask()).replace(port, "PORT"))
        except Exception as error:
            print(type(error).__name__, str(error).replace(port, "PORT"))


with httpx.Client(base_url=f"http://127.0.0.1:{port}") as client:
    show(
        lambda: client.get("/echo", params={"a": [1, 2]}).json(), lambda: client.post("/echo", json={"k": "v"}).json(),
        lambda: client.post("/echo", data={"k": "v", "l": ["x", "y"]}).json(),
        lambda: client.patch("/echo", content=iter([b"one", b"two"])).json(),
        lambda: client.request("DELETE", "/echo", json=[1]).json(), lambda: client.head("/echo").content,
        lambda: client.get("/redirect/3").next_request, lambda: client.get("/redirect/2", follow_redirects=True).history,
        lambda: client.get("/loop", follow_redirects=True), lambda: client.get("/bad-location", follow_redirects=True),
    )
    for status in 301, 302, 303, 307, 308:
        told = client.post(f"/status/{status}", content=b"body", follow_redirects=True).json()
        print(status, told["method"], told["body"], [name for name, _ in told["headers"]])
    show(
        lambda: client.get("/cookie").cookies, lambda: client.cookies, lambda: client.get("/echo").json()["headers"],
        lambda: client.get("/no-gzip"), lambda: client.get("/slow", timeout=0.1), lambda: client.get("/drop"),
        lambda: client.get("/short"), lambda: client.get("/auth").text,
        lambda: client.get("/auth", auth=("u", "p")).text, lambda: client.get(f"http://u:p@127.0.0.1:{port}/auth").text,
        lambda: client.get("/latin").text, lambda: client.get("/latin").headers["x-n"],
        lambda: client.get("/lines").links, lambda: client.get("/nope").raise_for_status(),
        lambda: client.get("/nope").json(), lambda: client.__enter__(),
        lambda: client.get("/echo").http_version, lambda: client.post("/echo", content=b"x").request.content,
    )

    async def pieces():
        yield b"x"

    show(lambda: client.post("/echo", content=pieces()))
    response = client.get("/gzip")
    print(len(response.text), response.num_bytes_downloaded == int(response.headers["content-length"]))
    print(response.elapsed.total_seconds() >= 0)
    with client.stream("GET", "/gzip") as response:
        print(response, response.is_closed, response.is_stream_consumed)
        show(lambda: response.text, lambda: response.elapsed)
        print(len(b"".join(response.iter_raw())) == int(response.headers["content-length"]), response.is_closed)
        show(lambda: response.read())
    with client.stream("GET", "/gzip") as response:
        print([len(piece) for piece in response.iter_bytes(1024)])
    with client.stream("GET", "/lines") as response:
        print(list(response.iter_lines()))
    with client.stream("GET", "/lines") as response:
        pass
    show(lambda: response.read())
    request = client.build_request("GET", "/echo")
    request.headers["X-Q"] = "1"
    show(lambda: client.send(request).json()["headers"][-1])
    seen = []
    client.event_hooks = {
        "request": [lambda request: seen.append(request.url.path)],
        "response": [lambda response: (response.read(), seen.append(response.status_code))],
    }
    client.get("/redirect/1", follow_redirects=True)
    print(seen)
    client.event_hooks = {"response": [httpx.Response.raise_for_status]}
    show(lambda: client.get("/nope"))
show(lambda: client.get("/"), lambda: client.__enter__())

# What it does is told to the log.
logger = logging.getLogger("httpx")
logger.setLevel(logging.INFO)
logger.addFilter(lambda record: print(record.getMessage().replace(port, "PORT")))
with httpx.stream("POST", f"http://127.0.0.1:{port}/echo", json=1) as response:
    print(json.loads(response.read())["body"])
server.shutdown()
server.server_close()
show(lambda: httpx.get("http://127.0.0.1:1/"), lambda: httpx.get("http://localhost:1/"))

# output:
# {'method': 'GET', 'path': '/echo?a=1&a=2', 'headers': [['Accept', '*/*'], ['Accept-Encoding', 'gzip, deflate'], ['Connection', 'keep-alive']], 'body': ''}
# {'method': 'POST', 'path': '/echo', 'headers': [['Accept', '*/*'], ['Accept-Encoding', 'gzip, deflate'], ['Connection', 'keep-alive'], ['Content-Length', '9'], ['Content-Type', 'application/json']], 'body': '{"k":"v"}'}
# {'method': 'POST', 'path': '/echo', 'headers': [['Accept', '*/*'], ['Accept-Encoding', 'gzip, deflate'], ['Connection', 'keep-alive'], ['Content-Length', '11'], ['Content-Type', 'application/x-www-form-urlencoded']], 'body': 'k=v&l=x&l=y'}
# {'method': 'PATCH', 'path': '/echo', 'headers': [['Accept', '*/*'], ['Accept-Encoding', 'gzip, deflate'], ['Connection', 'keep-alive'], ['Transfer-Encoding', 'chunked']], 'body': 'one|two'}
# {'method': 'DELETE', 'path': '/echo', 'headers': [['Accept', '*/*'], ['Accept-Encoding', 'gzip, deflate'], ['Connection', 'keep-alive'], ['Content-Length', '3'], ['Content-Type', 'application/json']], 'body': '[1]'}
# b''
# <Request('GET', 'http://127.0.0.1:PORT/redirect/2')>
# [<Response [302 Found]>, <Response [302 Found]>]
# TooManyRedirects Exceeded maximum allowed redirects.
# RemoteProtocolError Invalid URL in location header: Invalid port: 'abc'.
# 301 GET  ['Accept', 'Accept-Encoding', 'Connection']
# 302 GET  ['Accept', 'Accept-Encoding', 'Connection']
# 303 GET  ['Accept', 'Accept-Encoding', 'Connection']
# 307 POST body ['Accept', 'Accept-Encoding', 'Connection', 'Content-Length']
# 308 POST body ['Accept', 'Accept-Encoding', 'Connection', 'Content-Length']
# <Cookies[<Cookie a=1 for 127.0.0.1 />, <Cookie b=2 for 127.0.0.1 />]>
# <Cookies[<Cookie a=1 for 127.0.0.1 />, <Cookie b=2 for 127.0.0.1 />]>
# [['Accept', '*/*'], ['Accept-Encoding', 'gzip, deflate'], ['Connection', 'keep-alive'], ['Cookie', 'a=1']]
# DecodingError Error -3 while decompressing data: incorrect header check
# ReadTimeout timed out
# RemoteProtocolError Server disconnected without sending a response.
# RemoteProtocolError peer closed connection without sending complete message body (received 3 bytes, expected 10)
# 'who?'
# 'Basic dTpw'
# 'Basic dTpw'
# 'café'
# 'café'
# {'next': {'url': '/p?page=2', 'rel': 'next'}}
# HTTPStatusError Client error '404 Not Found' for url 'http://127.0.0.1:PORT/nope'
# For more information check: https://developer.mozilla.org/en-US/docs/Web/HTTP/Status/404
# JSONDecodeError Expecting value: line 1 column 1 (char 0)
# RuntimeError Cannot open a client instance more than once.
# 'HTTP/1.1'
# b'x'
# RuntimeError Attempted to send an async request with a sync Client instance.
# 2000 True
# True
# <Response [200 OK]> False False
# ResponseNotRead Attempted to access streaming response content, without having called `read()`.
# RuntimeError '.elapsed' may only be accessed after the response has been read or closed.
# True True
# StreamConsumed Attempted to read or stream some content, but the content has already been streamed. For requests, this could be due to passing a generator as request content, and then receiving a redirect response or a secondary request as part of an authentication flow.For responses, this could be due to attempting to stream the response content more than once.
# [1024, 1024, 952]
# ['a', 'b', 'c', '', 'd']
# StreamClosed Attempted to read or stream content, but the stream has been closed.
# ['X-Q', '1']
# ['/redirect/1', 302, '/echo', 200]
# HTTPStatusError Client error '404 Not Found' for url 'http://127.0.0.1:PORT/nope'
# For more information check: https://developer.mozilla.org/en-US/docs/Web/HTTP/Status/404
# RuntimeError Cannot send a request, as the client has been closed.
# RuntimeError Cannot reopen a client instance, once it has been closed.
# HTTP Request: POST http://127.0.0.1:PORT/echo "HTTP/1.1 200 OK"
# 1
# ConnectError [Errno 111] Connection refused
# ConnectError [Errno 111] Connection refused
