# cpython: skip requests is not in the oracle
import http.server
import threading

import requests
from requests.adapters import BaseAdapter, HTTPAdapter
from requests.packages.urllib3.util.retry import Retry as SameRetry
from urllib3.util import Retry


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    calls = 0

    def do_GET(self):
        Handler.calls += 1
        status = 200 if self.path == "/fine" or self.path == "/flaky" and Handler.calls > 2 else 503
        body = f"{self.path} {Handler.calls} {self.headers.get('X-Sent-By')}".encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_POST = do_GET

    def log_message(self, *args):
        pass


class Signing(HTTPAdapter):
    def send(self, request, **options):
        request.headers["X-Sent-By"] = "Signing"
        print("sends", request.method, request.path_url, options["stream"], options["timeout"])
        return super().send(request, **options)


class Canned(BaseAdapter):
    def send(self, request, **options):
        response = requests.Response()
        response.status_code, response.url, response.request = 418, request.url, request
        response._content = b"short and stout"
        return response

    def close(self):
        print("closed")


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
base = f"http://127.0.0.1:{server.server_port}"
print(SameRetry is Retry, repr(Retry(3, backoff_factor=0.5, status_forcelist=[503])))
with requests.Session() as session:
    session.mount(base, HTTPAdapter(max_retries=Retry(total=4, status_forcelist=[503])))
    session.mount(base + "/fine", Signing(pool_connections=1))
    session.mount("tea://", Canned())
    print([prefix.replace(base, "BASE") for prefix in session.adapters])
    print(session.get(base + "/flaky").text)
    print(session.get(base + "/fine", timeout=(1, 5)).text)
    answer = session.get("tea://pot")
    print(answer, answer.text, answer.status_code == requests.codes.teapot)
    print(session.post(base + "/always").status_code)
    for url in (base + "/always", "gopher://x"):
        try:
            session.get(url)
        except (requests.exceptions.RetryError, requests.exceptions.InvalidSchema) as error:
            print(type(error).__name__, str(error).replace(str(server.server_port), "PORT"))
    print(session.get_adapter(base + "/other").max_retries.total, Handler.calls)
steps = Retry(5, backoff_factor=0.5, backoff_max=3)
for _ in range(5):
    print(steps.get_backoff_time(), end=" ")
    steps = steps.increment("GET", "/")
print(len(steps.history), steps.total, Retry(1).is_retry("POST", 503), Retry(1).is_retry("GET", 503, True))
session = requests.Session()
session.cookies.update({"a": "1", "b": "2"})
del session.cookies["a"]
print(session.cookies, session.cookies.get("a", "none"), requests.utils.dict_from_cookiejar(session.cookies))
server.shutdown()
server.server_close()

# output:
# True Retry(total=3, connect=None, read=None, redirect=None, status=None)
# ['BASE/fine', 'BASE', 'https://', 'http://', 'tea://']
# /flaky 3 None
# sends GET /fine False (1, 5)
# /fine 4 Signing
# <Response [418]> short and stout True
# 503
# RetryError HTTPConnectionPool(host='127.0.0.1', port=PORT): Max retries exceeded with url: /always (Caused by ResponseError('too many 503 error responses'))
# InvalidSchema No connection adapters were found for 'gopher://x'
# 4 10
# closed
# 0 0 1.0 2.0 3.0 5 0 False True
# <RequestsCookieJar[<Cookie b=2 for />]> none {'b': '2'}
