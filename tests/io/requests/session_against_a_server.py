# cpython: skip requests is not in the oracle
# A session keeps cookies, default headers and authentication; hooks see every answer.
import http.server
import json
import threading

import requests


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        body = json.dumps(
            {
                "path": self.path,
                "cookie": self.headers["Cookie"],
                "auth": self.headers["Authorization"],
                "team": self.headers["X-Team"],
            }
        ).encode()
        self.send_response(200)
        if self.path.startswith("/login"):
            self.send_header("Set-Cookie", "user=ann; Path=/")
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args):
        pass


def seen(response, **kwargs):
    print("hook", response.status_code, response.request.method)


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
base = f"http://127.0.0.1:{server.server_port}"
with requests.Session() as session:
    session.headers["X-Team"] = "blue"
    session.hooks["response"].append(seen)
    print(session.get(base + "/login", params={"q": ["a", "b"], "n": None}).json())
    print(session.cookies.get_dict())
    session.auth = ("ann", "secret")
    print(session.get(base + "/page", headers={"X-Team": None}).json())
    print(session.get(base + "/page", cookies={"once": "1"}).json()["cookie"])
    print(session.cookies.get("once"))
    print(requests.get(base + "/page").json()["cookie"])
server.shutdown()
server.server_close()

# output:
# hook 200 GET
# {'path': '/login?q=a&q=b', 'cookie': None, 'auth': None, 'team': 'blue'}
# {'user': 'ann'}
# hook 200 GET
# {'path': '/page', 'cookie': 'user=ann', 'auth': 'Basic YW5uOnNlY3JldA==', 'team': None}
# hook 200 GET
# user=ann; once=1
# None
# None
