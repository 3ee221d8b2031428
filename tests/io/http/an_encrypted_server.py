# cpython: skip the in-page network asks for no certificate
# HTTPSServer and its client: what they say to each other is encrypted, or counts as such inside the program.
import http.server
import ssl
import threading
import urllib.request


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.end_headers()
        self.wfile.write(type(self.connection).__name__.encode())

    def log_message(self, *args):
        pass


server = http.server.ThreadingHTTPSServer(("localhost", 0), Handler, certfile="cert.pem")
threading.Thread(target=server.serve_forever, daemon=True).start()
print(server.alpn_protocols, server.keyfile, type(server.socket).__name__)
url = f"https://localhost:{server.server_port}/"
print(urllib.request.urlopen(url, context=ssl._create_unverified_context()).read())
server.shutdown()
server.server_close()

# output:
# ['http/1.1'] None SSLSocket
# b'SSLSocket'
