# cpython: skip the oracle has no sockets
import socket
import socketserver
import threading


class Upper(socketserver.StreamRequestHandler):
    def handle(self):
        for line in self.rfile:
            self.wfile.write(line.upper())


def ask(address, text):
    with socket.create_connection(address) as sock:
        sock.sendall(text)
        sock.shutdown(socket.SHUT_WR)
        return sock.makefile("rb").read()


with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Upper) as server:
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    print(ask(server.server_address, b"one\ntwo\n"))
    print(ask(server.server_address, b"three\n"))
    server.shutdown()
    thread.join()
print("ended")

# output:
# b'ONE\nTWO\n'
# b'THREE\n'
# ended
