# cpython: skip the oracle has no sockets
# SimpleHTTPRequestHandler: files, a folder's list, its index, what is not there, and nobody climbs out.
import functools
import http.server
import os
import tempfile
import threading
import urllib.error
import urllib.request


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *args):
        pass


with tempfile.TemporaryDirectory() as folder:
    os.makedirs(f"{folder}/site/inner")
    for name, text in ("site/a.txt", "A"), ("site/b <c>.html", "B"), ("secret.txt", "S"), ("site/inner/index.html", "I"):
        with open(f"{folder}/{name}", "w") as file:
            file.write(text)
    handler = functools.partial(Quiet, directory=f"{folder}/site")
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    base = f"http://127.0.0.1:{server.server_port}"
    for path in ("/a.txt", "/inner/", "/inner", "/../secret.txt", "/%2e%2e/secret.txt", "/none", "/a.txt/"):
        try:
            with urllib.request.urlopen(base + path) as response:
                print(path, response.status, response.headers["Content-type"], response.read())
                print("  ", response.url.removeprefix(base))
        except urllib.error.HTTPError as error:
            print(path, error.code, error.reason)
            error.close()
    with urllib.request.urlopen(base) as response:
        print([line for line in response.read().decode().splitlines() if "<li>" in line])
    request = urllib.request.Request(base + "/a.txt", method="HEAD")
    with urllib.request.urlopen(request) as response:
        print(response.headers["Content-Length"], response.read())
    server.shutdown()
    server.server_close()

# output:
# /a.txt 200 text/plain b'A'
#    /a.txt
# /inner/ 200 text/html b'I'
#    /inner/
# /inner 200 text/html b'I'
#    /inner/
# /../secret.txt 404 File not found
# /%2e%2e/secret.txt 404 File not found
# /none 404 File not found
# /a.txt/ 404 File not found
# ['<li><a href="a.txt">a.txt</a></li>', '<li><a href="b%20%3Cc%3E.html">b &lt;c&gt;.html</a></li>', '<li><a href="inner/">inner/</a></li>']
# 1 b''
