# cpython: skip httpx is not in the oracle
# The client that blocks reads a stream as it comes, and may leave it.
import http.server
import threading

import httpx

seen = threading.Semaphore(0)


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.end_headers()
        try:
            for number in range(1000000):
                self.wfile.write(b"tick %d\n" % number)
                seen.acquire()
        except ConnectionError:
            print("left")
        done.set()

    def log_message(self, *args):
        pass


done = threading.Event()
server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
with httpx.stream("GET", f"http://127.0.0.1:{server.server_port}/") as response:
    try:
        response.text
    except httpx.ResponseNotRead as error:
        print(type(error).__name__)
    for line in response.iter_lines():
        print(line)
        if line == "tick 2":
            break
        seen.release()
for _ in range(3):
    seen.release()
done.wait(5)
print(response.is_closed)
server.shutdown()
server.server_close()

# output:
# ResponseNotRead
# tick 0
# tick 1
# tick 2
# left
# True
