# cpython: skip threads
# WSGI applications: served over HTTP, and called by a handler with streams of one's own.
import io
import sys
import threading
import urllib.error
import urllib.request
from wsgiref.handlers import SimpleHandler
from wsgiref.headers import Headers
from wsgiref.simple_server import WSGIRequestHandler, make_server
from wsgiref.util import (FileWrapper, application_uri, is_hop_by_hop, request_uri, setup_testing_defaults,
                          shift_path_info)


def application(environ, start_response):
    if environ['PATH_INFO'] == '/crash':
        raise ValueError('on purpose')
    if environ['PATH_INFO'] == '/file':
        start_response('200 OK', [('Content-Type', 'text/plain')])
        return environ['wsgi.file_wrapper'](io.BytesIO(b'line\n' * 3), 4)
    body = environ['wsgi.input'].read(int(environ.get('CONTENT_LENGTH') or 0))
    text = f"{environ['REQUEST_METHOD']} {environ['PATH_INFO']} {environ['QUERY_STRING']} {body} {environ.get('HTTP_X_OWN')}"
    start_response('201 Created', [('Content-Type', 'text/plain; charset=utf-8'), ('X-Answer', 'yes')])
    return [text.encode()]


class Quiet(WSGIRequestHandler):
    def log_message(self, format, *args):
        pass

    def get_stderr(self):
        return io.StringIO()


server = make_server('127.0.0.1', 0, application, handler_class=Quiet)
threading.Thread(target=server.serve_forever, daemon=True).start()
address = f'http://127.0.0.1:{server.server_port}'
request = urllib.request.Request(address + '/caf%C3%A9?x=1', data=b'body', headers={'X-Own': 'mine'})
with urllib.request.urlopen(request) as response:
    print(response.status, response.headers['X-Answer'], response.headers['Content-Length'], response.read())
with urllib.request.urlopen(address + '/file') as response:
    print(response.read())
try:
    urllib.request.urlopen(address + '/crash')
except urllib.error.HTTPError as error:
    print(error.code, error.read())
server.shutdown()
server.server_close()

environ = {'PATH_INFO': '/a/b', 'SCRIPT_NAME': '/app', 'QUERY_STRING': 'q=1'}
setup_testing_defaults(environ)
print(application_uri(environ), request_uri(environ), shift_path_info(environ), environ['SCRIPT_NAME'], environ['PATH_INFO'])
out = io.BytesIO()
SimpleHandler(io.BytesIO(b''), out, sys.stderr, environ).run(application)
print([line for line in out.getvalue().split(b'\r\n') if not line.startswith(b'Date')])

headers = Headers([('A', '1')])
headers.add_header('Content-Disposition', 'attachment', filename='b ud.gif')
headers['a'] = '2'
headers.setdefault('C', '3')
print(headers, repr(headers), headers.get_all('A'), headers['none'], 'c' in headers, bytes(headers))
print(is_hop_by_hop('Connection'), list(FileWrapper(io.BytesIO(b'abcdef'), 4)))
try:
    headers['x'] = 'a\nb'
except ValueError as error:
    print(error)

# output:
# 201 yes 30 b"POST /caf\xc3\x83\xc2\xa9 x=1 b'body' mine"
# b'line\nline\nline\n'
# 500 b'A server error occurred.  Please contact the administrator.'
# http://127.0.0.1/app http://127.0.0.1/app/a/b?q=1 a /app/a /b
# [b'HTTP/1.0 201 Created', b'Content-Type: text/plain; charset=utf-8', b'X-Answer: yes', b'Content-Length: 19', b'', b"GET /b q=1 b'' None"]
# Content-Disposition: attachment; filename="b ud.gif"
# a: 2
# C: 3
# 
#  Headers([('Content-Disposition', 'attachment; filename="b ud.gif"'), ('a', '2'), ('C', '3')]) ['2'] None True b'Content-Disposition: attachment; filename="b ud.gif"\r\na: 2\r\nC: 3\r\n\r\n'
# True [b'abcd', b'ef']
# Control characters not allowed in headers
