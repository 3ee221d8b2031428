# cpython: skip there are no sockets in the oracle
# SocketHandler, DatagramHandler, SysLogHandler and HTTPHandler send records to servers of the same program.
import http.server
import logging.handlers
import pickle
import socketserver
import struct
import threading
from urllib.parse import parse_qs, urlsplit

got = []
arrived = threading.Semaphore(0)


def tell(what):
    got.append(what)
    arrived.release()


class Stream(socketserver.StreamRequestHandler):
    def handle(self):
        while len(head := self.rfile.read(4)) == 4:
            data = pickle.loads(self.rfile.read(struct.unpack('>L', head)[0]))
            record = logging.makeLogRecord(data)
            tell(('tcp', record.name, record.getMessage(), record.exc_text and record.exc_text.splitlines()[-1]))


class Datagram(socketserver.DatagramRequestHandler):
    def handle(self):
        data = self.rfile.read()
        tell(('udp', data if data.startswith(b'<') else logging.makeLogRecord(pickle.loads(data[4:])).getMessage()))


class Web(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.answer(urlsplit(self.path).query)

    def do_POST(self):
        self.answer(self.rfile.read(int(self.headers['Content-Length'])).decode())

    def answer(self, query):
        fields = parse_qs(query)
        self.send_response(200)
        self.end_headers()
        tell((self.command, urlsplit(self.path).path, fields['name'], fields['msg'], self.headers['Authorization']))

    def log_message(self, *args):
        pass


servers = [socketserver.ThreadingTCPServer(('127.0.0.1', 0), Stream), socketserver.UDPServer(('127.0.0.1', 0), Datagram),
           http.server.HTTPServer(('127.0.0.1', 0), Web)]
for server in servers:
    threading.Thread(target=server.serve_forever, daemon=True).start()
tcp, udp, web = (server.server_address for server in servers)
handlers = logging.handlers
log = logging.getLogger('net')
log.propagate = False
log.setLevel(1)


def use(handler, *message, wait=True, **more):
    log.addHandler(handler)
    log.info(*message, **more)
    log.removeHandler(handler)
    arrived.acquire()
    handler.close()
    print(got.pop())


use(handlers.SocketHandler(*tcp), 'over %s', 'tcp')
try:
    1 / 0
except ZeroDivisionError:
    use(handlers.SocketHandler(*tcp), 'failed', exc_info=True)
use(handlers.DatagramHandler(*udp), 'over %s', 'udp')
use(handlers.SysLogHandler(udp), 'to syslog')
plain = handlers.SysLogHandler(udp, facility='mail')
plain.ident, plain.append_nul = 'app: ', False
use(plain, 'é')
use(handlers.HTTPHandler('%s:%d' % web, '/log?x=1'), 'by GET')
use(handlers.HTTPHandler('%s:%d' % web, '/log', 'POST', credentials=('me', 'pw')), 'by POST')
for server in servers:
    server.shutdown()
    server.server_close()

# output:
# ('tcp', 'net', 'over tcp', None)
# ('tcp', 'net', 'failed', 'ZeroDivisionError: division by zero')
# ('udp', 'over udp')
# ('udp', b'<14>to syslog\x00')
# ('udp', b'<22>app: \xc3\xa9')
# ('GET', '/log', ['net'], ['by GET'], None)
# ('POST', '/log', ['net'], ['by POST'], 'Basic bWU6cHc=')
