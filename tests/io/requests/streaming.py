# cpython: skip requests is not in the oracle
# A body is read when it is asked for: in pieces, by lines, as a file.
import http.server
import threading

import requests


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        self.send_response(200)
        self.send_header("Transfer-Encoding", "chunked")
        self.send_header("Content-Type", "text/plain; charset=utf-8")
        self.end_headers()
        for piece in ("first line\nsec", "ond line\r\n", "dr\u00edtte"):
            data = piece.encode()
            self.wfile.write(b"%x\r\n%s\r\n" % (len(data), data))
        self.wfile.write(b"0\r\n\r\n")

    def log_message(self, *args):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
url = f"http://127.0.0.1:{server.server_port}/"
with requests.get(url, stream=True) as response:
    print(list(response.iter_lines()))
with requests.get(url, stream=True) as response:
    print(list(response.iter_lines(decode_unicode=True)))
with requests.get(url, stream=True) as response:
    print(b"".join(response.iter_content(4)).decode().splitlines(), response.encoding)
with requests.get(url, stream=True) as response:
    print(response.raw.read(5))
with requests.get(url, stream=True) as response:
    print(len(response.content), response.text[-6:])
    print(len(list(response.iter_content(8))))
response = requests.get(url, stream=True)
print(len(list(response.iter_content(3))))
try:
    response.content
except RuntimeError as error:
    print(error)
response.close()
server.shutdown()
server.server_close()

# output:
# [b'first line', b'second line', b'dr\xc3\xadtte']
# ['first line', 'second line', 'drítte']
# ['first line', 'second line', 'drítte'] utf-8
# b'first'
# 31 drítte
# 4
# 12
# The content for this response was already consumed
