# cpython: skip the oracle has no sockets
# Which file a path is: dots are resolved before the folder is looked at, names need not be UTF-8; what a terminal would
# obey is not written to the log.
import contextlib
import http.client
import http.server
import io
import os
import threading

os.makedirs(b"site/sub\xff")
for name in ("site/page.txt", b"site/sub\xff/file"):
    with open(name, "w") as file:
        file.write("text")


def ask(path):
    connection = http.client.HTTPConnection(*server.server_address)
    connection.putrequest("GET", path)
    connection.endheaders()
    answer = connection.getresponse()
    print(answer.status, answer.getheader("Location"), answer.read()[-40:])
    connection.close()


handler = http.server.SimpleHTTPRequestHandler
server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), lambda *args: handler(*args, directory="site"))
threading.Thread(target=server.serve_forever, daemon=True).start()
log = io.StringIO()
with contextlib.redirect_stderr(log):
    for path in ("/nowhere/../page.txt", "/a/%2e%2e/page.txt?q#f", "/sub%FF/file", "/sub%FF", "/sub%FF/", "/x%1b"):
        ask(path)
server.shutdown()
server.server_close()

instance = handler.__new__(handler)
instance.client_address, instance.log_date_time_string = ("1.2.3.4", 5), lambda: "today"
with contextlib.redirect_stderr(log := io.StringIO()):
    instance.log_message("%s", "a\x1b[1m\\b\n")
print(log.getvalue())

# output:
# 200 None b'text'
# 200 None b'text'
# 404 None b' the given URI.</p>\n    </body>\n</html>\n'
# 404 None b' the given URI.</p>\n    </body>\n</html>\n'
# 404 None b' the given URI.</p>\n    </body>\n</html>\n'
# 404 None b' the given URI.</p>\n    </body>\n</html>\n'
# 1.2.3.4 - - [today] a\x1b[1m\\b\x0a
#
