# cpython: skip the oracle has no sockets
# SimpleHTTPRequestHandler: kinds of files, what is not modified, folders, and the methods that a subclass may replace.
import functools
import http.client
import os
import tempfile
import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer


class Handler(SimpleHTTPRequestHandler):
    extensions_map = {**SimpleHTTPRequestHandler.extensions_map, ".foo": "x/foo"}

    def log_message(self, *args):
        pass

    def end_headers(self):
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def copyfile(self, source, outputfile):
        print("copies a", type(source).__name__)
        super().copyfile(source, outputfile)


class NoListing(Handler):
    def list_directory(self, path):
        self.send_error(403, "No listing")


def ask(server, path, headers={}):
    connection = http.client.HTTPConnection(*server.server_address)
    connection.request("GET", path, headers=headers)
    response = connection.getresponse()
    body = response.read()
    print(path, response.status, response.reason, len(body), sorted(headers.values()))
    for name in "Content-type", "Location", "Last-Modified":
        if name in response.headers:
            print("  ", name, response.headers[name])
    connection.close()
    return body.decode()


with tempfile.TemporaryDirectory() as folder:
    for name in "a.txt", "b.foo", "c.tar.gz", "D.JS", "e.unknown", "j.md", "k.webp", "l<&é.html":
        path = os.path.join(folder, name)
        with open(path, "w") as file:
            file.write(name)
        os.utime(path, (1_000_000_000, 1_000_000_000))
    os.mkdir(os.path.join(folder, "sub"))
    os.symlink("a.txt", os.path.join(folder, "link"))
    for kind in Handler, NoListing:
        with ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(kind, directory=folder)) as server:
            threading.Thread(target=server.serve_forever, daemon=True).start()
            if kind is Handler:
                for path in "/a.txt", "/b.foo", "/c.tar.gz", "/D.JS", "/e.unknown", "/j.md", "/k.webp", "/a.txt/", "/sub?x=1":
                    ask(server, path)
                for date in "Sun, 09 Sep 2001 01:46:40 GMT", "Sun, 09 Sep 2001 01:46:39 GMT", "yesterday":
                    ask(server, "/a.txt", {"If-Modified-Since": date})
            print(ask(server, "/?sorted#now"))
            server.shutdown()

# output:
# copies a BufferedReader
# /a.txt 200 OK 5 []
#    Content-type text/plain
#    Last-Modified Sun, 09 Sep 2001 01:46:40 GMT
# copies a BufferedReader
# /b.foo 200 OK 5 []
#    Content-type x/foo
#    Last-Modified Sun, 09 Sep 2001 01:46:40 GMT
# copies a BufferedReader
# /c.tar.gz 200 OK 8 []
#    Content-type application/gzip
#    Last-Modified Sun, 09 Sep 2001 01:46:40 GMT
# copies a BufferedReader
# /D.JS 200 OK 4 []
#    Content-type text/javascript
#    Last-Modified Sun, 09 Sep 2001 01:46:40 GMT
# copies a BufferedReader
# /e.unknown 200 OK 9 []
#    Content-type application/octet-stream
#    Last-Modified Sun, 09 Sep 2001 01:46:40 GMT
# copies a BufferedReader
# /j.md 200 OK 4 []
#    Content-type text/markdown
#    Last-Modified Sun, 09 Sep 2001 01:46:40 GMT
# copies a BufferedReader
# /k.webp 200 OK 6 []
#    Content-type image/webp
#    Last-Modified Sun, 09 Sep 2001 01:46:40 GMT
# /a.txt/ 404 File not found 460 []
#    Content-type text/html;charset=utf-8
# /sub?x=1 301 Moved Permanently 0 []
#    Location /sub/?x=1
# /a.txt 304 Not Modified 0 ['Sun, 09 Sep 2001 01:46:40 GMT']
# copies a BufferedReader
# /a.txt 200 OK 5 ['Sun, 09 Sep 2001 01:46:39 GMT']
#    Content-type text/plain
#    Last-Modified Sun, 09 Sep 2001 01:46:40 GMT
# copies a BufferedReader
# /a.txt 200 OK 5 ['yesterday']
#    Content-type text/plain
#    Last-Modified Sun, 09 Sep 2001 01:46:40 GMT
# copies a BytesIO
# /?sorted#now 200 OK 640 []
#    Content-type text/html; charset=utf-8
# <!DOCTYPE HTML>
# <html lang="en">
# <head>
# <meta charset="utf-8">
# <style type="text/css">
# :root {
# color-scheme: light dark;
# }
# </style>
# <title>Directory listing for /</title>
# </head>
# <body>
# <h1>Directory listing for /</h1>
# <hr>
# <ul>
# <li><a href="a.txt">a.txt</a></li>
# <li><a href="b.foo">b.foo</a></li>
# <li><a href="c.tar.gz">c.tar.gz</a></li>
# <li><a href="D.JS">D.JS</a></li>
# <li><a href="e.unknown">e.unknown</a></li>
# <li><a href="j.md">j.md</a></li>
# <li><a href="k.webp">k.webp</a></li>
# <li><a href="l%3C%26%C3%A9.html">l&lt;&amp;é.html</a></li>
# <li><a href="link">link@</a></li>
# <li><a href="sub/">sub/</a></li>
# </ul>
# <hr>
# </body>
# </html>
#
# /?sorted#now 403 No listing 475 []
#    Content-type text/html;charset=utf-8
# <!DOCTYPE HTML>
# <html lang="en">
#     <head>
#         <meta charset="utf-8">
#         <style type="text/css">
#             :root {
#                 color-scheme: light dark;
#             }
#         </style>
#         <title>Error response</title>
#     </head>
#     <body>
#         <h1>Error response</h1>
#         <p>Error code: 403</p>
#         <p>Message: No listing.</p>
#         <p>Error code explanation: 403 - Request forbidden -- authorization will not help.</p>
#     </body>
# </html>
#
