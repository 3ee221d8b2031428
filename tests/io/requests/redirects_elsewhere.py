# cpython: skip requests is not in the oracle
# What goes along with a redirect: who asks only to the same host, parameters once, cookies of the request and the jar.
import http.server
import threading

import requests


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        body = "|".join([self.path, self.headers.get("Authorization", "-"), self.headers.get("Cookie", "-")]).encode()
        if self.path.startswith("/to/"):
            self.send_response(302)
            self.send_header("Set-Cookie", "jar=1; Path=/")
            self.send_header("Location", self.path[4:].partition("?")[0].replace("_", "/"))
        else:
            self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args):
        pass


servers = [http.server.ThreadingHTTPServer(("127.0.0.1", port), Handler) for port in (9330, 9331)]
for server in servers:
    threading.Thread(target=server.serve_forever, daemon=True).start()
base = "http://127.0.0.1:9330"
with requests.Session() as session:
    session.params = {"p": "1"}
    session.auth = ("user", "word")
    print(session.get(f"{base}/to/_end").text)
    print(session.get(f"{base}/to/_end", cookies={"own": "2"}).text)
    print(session.get(f"{base}/to/http:__127.0.0.1:9331_end").text)
    response = session.get(f"{base}/to/_end", allow_redirects=False)
    print(response.is_redirect, response.next.url, response.next.headers["Cookie"])
for server in servers:
    server.shutdown()
    server.server_close()

# output:
# /end|Basic dXNlcjp3b3Jk|jar=1
# /end|Basic dXNlcjp3b3Jk|jar=1; own=2
# /end|-|jar=1
# True http://127.0.0.1:9330/end jar=1
