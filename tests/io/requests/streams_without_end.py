# cpython: skip requests is not in the oracle
# A stream is read as it comes: the server goes on only after the client has seen what it said.
import http.server
import threading

import requests

seen = threading.Semaphore(0)
ended = threading.Event()


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.send_header("X-Kind", "ticks")
        self.send_header("Content-Type", "text/plain; charset=utf-8")
        self.end_headers()
        try:
            for number in range(1000000):
                self.wfile.write(b"tick %d\n" % number)
                self.wfile.flush()
                seen.acquire()
        except ConnectionError as error:
            print("server:", type(error).__name__)
        ended.set()

    def log_message(self, *args):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
url = f"http://127.0.0.1:{server.server_port}/"
with requests.get(url, stream=True, timeout=5) as response:
    print(response.status_code, response.headers["X-Kind"], response.raw.status)
    for line in response.iter_lines(decode_unicode=True, chunk_size=1):
        print(line)
        if line.endswith("2"):
            break
        seen.release()
for _ in range(3):
    seen.release()
ended.wait(5)
try:
    next(response.iter_content(1))
except requests.exceptions.StreamConsumedError as error:
    print(type(error).__name__)
except StopIteration:
    print("closed")
server.shutdown()
server.server_close()

# output:
# 200 ticks 200
# tick 0
# tick 1
# tick 2
# server: BrokenPipeError
# closed
