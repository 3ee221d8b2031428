"""A web server for one WSGI application."""

import platform
import sys
import urllib.parse
from http.server import BaseHTTPRequestHandler, HTTPServer
from wsgiref.handlers import SimpleHandler

__all__ = ['WSGIServer', 'WSGIRequestHandler', 'demo_app', 'make_server']

__version__ = '0.2'
server_version = f'WSGIServer/{__version__}'
sys_version = f'{platform.python_implementation()}/{platform.python_version()}'
software_version = f'{server_version} {sys_version}'


class ServerHandler(SimpleHandler):
    """Tells the request's handler what to log."""

    server_software = software_version

    def close(self):
        try:
            self.request_handler.log_request(self.status.split(' ', 1)[0], self.bytes_sent)
        finally:
            super().close()


class WSGIServer(HTTPServer):
    """The server; set_app() says of which application."""

    application = None

    def server_bind(self):
        super().server_bind()
        self.setup_environ()

    def setup_environ(self):
        self.base_environ = {'SERVER_NAME': self.server_name, 'GATEWAY_INTERFACE': 'CGI/1.1',
                             'SERVER_PORT': str(self.server_port), 'REMOTE_HOST': '', 'CONTENT_LENGTH': '',
                             'SCRIPT_NAME': ''}

    def get_app(self):
        return self.application

    def set_app(self, application):
        self.application = application


class WSGIRequestHandler(BaseHTTPRequestHandler):
    """One request."""

    server_version = server_version

    def get_environ(self):
        environ = self.server.base_environ.copy()
        environ['SERVER_PROTOCOL'] = self.request_version
        environ['SERVER_SOFTWARE'] = self.server_version
        environ['REQUEST_METHOD'] = self.command
        path, _, query = self.path.partition('?')
        environ['PATH_INFO'] = urllib.parse.unquote(path, 'iso-8859-1')
        environ['QUERY_STRING'] = query
        host = self.address_string()
        if host != self.client_address[0]:
            environ['REMOTE_HOST'] = host
        environ['REMOTE_ADDR'] = self.client_address[0]
        kind = self.headers.get('content-type')
        environ['CONTENT_TYPE'] = self.headers.get_content_type() if kind is None else kind
        length = self.headers.get('content-length')
        if length:
            environ['CONTENT_LENGTH'] = length
        for key, value in self.headers.items():
            key = key.replace('-', '_').upper()
            value = value.strip()
            if key in environ:
                continue
            name = 'HTTP_' + key
            environ[name] = f'{environ[name]},{value}' if name in environ else value
        return environ

    def get_stderr(self):
        return sys.stderr

    def handle(self):
        self.raw_requestline = self.rfile.readline(65537)
        if len(self.raw_requestline) > 65536:
            self.requestline = self.request_version = self.command = ''
            self.send_error(414)
            return
        if not self.parse_request():
            return
        handler = ServerHandler(self.rfile, self.wfile, self.get_stderr(), self.get_environ(), multithread=False)
        handler.request_handler = self
        handler.run(self.server.get_app())


def demo_app(environ, start_response):
    """Says hello, and what is in its environment."""
    lines = ['Hello world!', ''] + [f'{key} = {value!r}' for key, value in sorted(environ.items())]
    start_response('200 OK', [('Content-Type', 'text/plain; charset=utf-8')])
    return [''.join(line + '\n' for line in lines).encode()]


def make_server(host, port, app, server_class=WSGIServer, handler_class=WSGIRequestHandler):
    """A server of the application, which serve_forever() or handle_request() runs."""
    server = server_class((host, port), handler_class)
    server.set_app(app)
    return server
