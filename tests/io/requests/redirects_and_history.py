# cpython: skip requests is not in the oracle
# Which method goes on after which redirect, where the history ends, and who stops at too many.
import http.server
import threading

import requests


class Handler(http.server.BaseHTTPRequestHandler):
    def answer(self):
        self.rfile.read(int(self.headers["Content-Length"] or 0))
        _, code, *rest = self.path.split("/")
        if code == "end":
            body = self.command.encode()
            self.send_response(200)
        else:
            body = b"moved"
            self.send_response(int(code))
            self.send_header("Location", "/" + "/".join(rest) if code != "302" or rest != ["loop"] else "/302/loop")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_GET = do_POST = do_PUT = answer

    def log_message(self, *args):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
base = f"http://127.0.0.1:{server.server_port}"
for code in (301, 302, 303, 307, 308):
    answers = [requests.request(method, f"{base}/{code}/end", data=b"x").text for method in ("POST", "PUT")]
    print(code, *answers)
response = requests.get(f"{base}/301/302/end")
print([each.status_code for each in response.history], response.url.removeprefix(base))
response = requests.get(f"{base}/301/end", allow_redirects=False)
print(response.status_code, response.is_redirect, response.is_permanent_redirect, response.headers["location"])
print(response.next.url.removeprefix(base))
try:
    requests.get(f"{base}/302/loop")
except requests.TooManyRedirects as error:
    print(error)
server.shutdown()
server.server_close()

# output:
# 301 GET PUT
# 302 GET GET
# 303 GET GET
# 307 POST PUT
# 308 POST PUT
# [301, 302] /end
# 301 True True /end
# /end
# Exceeded 30 redirects.
