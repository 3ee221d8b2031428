"""HTTP servers for small things: a handler class with do_GET() and its like."""

import html
import http.client
import io
import os
import re
import shutil
import socketserver
import sys
import time
from http import HTTPStatus
from urllib.parse import quote, unquote, urlsplit, urlunsplit

from ._dates import days, http_date, months

__version__ = "0.6"
__all__ = ["HTTPServer", "ThreadingHTTPServer", "HTTPSServer", "ThreadingHTTPSServer", "BaseHTTPRequestHandler",
           "SimpleHTTPRequestHandler"]

DEFAULT_ERROR_MESSAGE = """\
<!DOCTYPE HTML>
<html lang="en">
    <head>
        <meta charset="utf-8">
        <style type="text/css">
            :root {
                color-scheme: light dark;
            }
        </style>
        <title>Error response</title>
    </head>
    <body>
        <h1>Error response</h1>
        <p>Error code: %(code)d</p>
        <p>Message: %(message)s.</p>
        <p>Error code explanation: %(code)s - %(explain)s.</p>
    </body>
</html>
"""
DEFAULT_ERROR_CONTENT_TYPE = "text/html;charset=utf-8"

_LISTING_HEAD = """\
<!DOCTYPE HTML>
<html lang="en">
<head>
<meta charset="utf-8">
<style type="text/css">
:root {
color-scheme: light dark;
}
</style>""".split("\n")


class HTTPServer(socketserver.TCPServer):
    allow_reuse_address = True

    def server_bind(self):
        super().server_bind()
        host, self.server_port = self.server_address[:2]
        self.server_name = "localhost" if host in ("", "0.0.0.0", "127.0.0.1", "::1") else host


class ThreadingHTTPServer(socketserver.ThreadingMixIn, HTTPServer):
    daemon_threads = True


class HTTPSServer(HTTPServer):
    """A server whose connections are encrypted."""

    def __init__(self, server_address, RequestHandlerClass, bind_and_activate=True, *, certfile, keyfile=None,
                 password=None, alpn_protocols=None):
        self.certfile, self.keyfile, self.password = certfile, keyfile, password
        self.alpn_protocols = ["http/1.1"] if alpn_protocols is None else alpn_protocols
        super().__init__(server_address, RequestHandlerClass, bind_and_activate)

    def server_activate(self):
        super().server_activate()
        certificate = self.certfile, self.keyfile, self.password
        self.socket = _encrypted(self.socket, certificate, self.alpn_protocols)


def _encrypted(sock, certificate, protocols):
    """The socket of a server with TLS before it; `certificate`: its file, that of its key, the password of this."""
    import ssl
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(*certificate)
    context.set_alpn_protocols(protocols)
    return context.wrap_socket(sock, server_side=True)


class ThreadingHTTPSServer(socketserver.ThreadingMixIn, HTTPSServer):
    daemon_threads = True


def _is_number(text):
    return text.isdecimal() and text.isascii() and len(text) <= 10


class BaseHTTPRequestHandler(socketserver.StreamRequestHandler):
    """`command`, `path`, `headers`, `rfile` of a request; send_response(), send_header(), end_headers(), `wfile`."""

    server_version = "BaseHTTP/" + __version__
    sys_version = "Python/" + sys.version.split()[0]
    protocol_version = "HTTP/1.0"
    default_request_version = "HTTP/0.9"
    error_message_format = DEFAULT_ERROR_MESSAGE
    error_content_type = DEFAULT_ERROR_CONTENT_TYPE
    responses = {status: (status.phrase, status.description) for status in HTTPStatus}
    weekdayname = days
    monthname = (None, *months)
    MessageClass = http.client.HTTPMessage

    def handle(self):
        self.close_connection = True
        self.handle_one_request()
        while not self.close_connection:
            self.handle_one_request()

    def handle_one_request(self):
        try:
            self.raw_requestline = self.rfile.readline(65537)
            if len(self.raw_requestline) > 65536:
                self.requestline = self.request_version = self.command = ""
                self.send_error(HTTPStatus.REQUEST_URI_TOO_LONG)
                return
            if not self.raw_requestline:
                self.close_connection = True
                return
            if not self.parse_request():
                return
            method = getattr(self, "do_" + self.command, None)
            if method is None:
                self.send_error(HTTPStatus.NOT_IMPLEMENTED, f"Unsupported method ({self.command!r})")
                return
            method()
            self.wfile.flush()
        except TimeoutError as error:
            self.log_error("Request timed out: %r", error)
            self.close_connection = True

    def parse_request(self):
        """Takes the request's head in; False where an error was sent."""
        self.command = None
        self.request_version = ""
        self.close_connection = True
        self.requestline = line = str(self.raw_requestline, "iso-8859-1").rstrip("\r\n")
        words = line.split()
        if not words:
            return False
        number = (0, 9)
        if len(words) >= 3:
            version = words[-1]
            major, dot, minor = version.removeprefix("HTTP/").partition(".")
            if not (version.startswith("HTTP/") and _is_number(major) and _is_number(minor)):
                self.send_error(HTTPStatus.BAD_REQUEST, f"Bad request version ({version!r})")
                return False
            number = (int(major), int(minor))
            if number >= (2, 0):
                self.send_error(
                    HTTPStatus.HTTP_VERSION_NOT_SUPPORTED, f"Invalid HTTP version ({version[5:]})"
                )
                return False
            self.close_connection = not (number >= (1, 1) and self.protocol_version >= "HTTP/1.1")
            self.request_version = version
        if not 2 <= len(words) <= 3:
            self.send_error(HTTPStatus.BAD_REQUEST, f"Bad request syntax ({line!r})")
            return False
        self.command, self.path = words[:2]
        if len(words) == 2 and self.command != "GET":
            self.send_error(HTTPStatus.BAD_REQUEST, f"Bad HTTP/0.9 request type ({self.command!r})")
            return False
        if len(words) == 2:
            # Only HTTP/0.9 is answered without a head, and only where it is that.
            self.request_version = self.default_request_version
        if self.path.startswith("//"):
            self.path = "/" + self.path.lstrip("/")
        if self.request_version == "HTTP/0.9":
            # There are no headers to wait for.
            self.headers = self.MessageClass()
            return True
        try:
            self.headers = http.client.parse_headers(self.rfile, _class=self.MessageClass)
        except http.client.LineTooLong as error:
            self.send_error(HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE, "Line too long", str(error))
            return False
        except http.client.HTTPException as error:
            self.send_error(HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE, "Too many headers", str(error))
            return False
        connection = self.headers.get("Connection", "").lower()
        if connection == "close":
            self.close_connection = True
        elif connection == "keep-alive" and self.protocol_version >= "HTTP/1.1":
            self.close_connection = False
        if self.headers.get("Expect", "").lower() == "100-continue" and number >= (1, 1):
            return self.handle_expect_100()
        return True

    def handle_expect_100(self):
        self.send_response_only(HTTPStatus.CONTINUE)
        self.end_headers()
        return True

    def send_error(self, code, message=None, explain=None):
        try:
            short, long = self.responses[code]
        except KeyError:
            short, long = "???", "???"
        message = short if message is None else message
        explain = long if explain is None else explain
        self.log_error("code %d, message %s", code, message)
        self.send_response(code, message)
        self.send_header("Connection", "close")
        body = None
        if code >= 200 and code not in (HTTPStatus.NO_CONTENT, HTTPStatus.RESET_CONTENT, HTTPStatus.NOT_MODIFIED):
            body = (
                self.error_message_format
                % {
                    "code": code,
                    "message": html.escape(message, quote=False),
                    "explain": html.escape(explain, quote=False),
                }
            ).encode("utf-8", "replace")
            self.send_header("Content-Type", self.error_content_type)
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD" and body:
            self.wfile.write(body)

    def send_response(self, code, message=None):
        self.log_request(code)
        self.send_response_only(code, message)
        self.send_header("Server", self.version_string())
        self.send_header("Date", self.date_time_string())

    def send_response_only(self, code, message=None):
        if self.request_version == "HTTP/0.9":
            return
        if message is None:
            message = self.responses[code][0] if code in self.responses else ""
        self._unsent().append(f"{self.protocol_version} {int(code)} {message}\r\n".encode("latin-1", "strict"))

    def _unsent(self):
        if not hasattr(self, "_headers_buffer"):
            self._headers_buffer = []
        return self._headers_buffer

    def send_header(self, keyword, value):
        if self.request_version != "HTTP/0.9":
            self._unsent().append(f"{keyword}: {value}\r\n".encode("latin-1", "strict"))
        if keyword.lower() == "connection":
            if value.lower() == "close":
                self.close_connection = True
            elif value.lower() == "keep-alive":
                self.close_connection = False

    def end_headers(self):
        if self.request_version != "HTTP/0.9":
            self._unsent().append(b"\r\n")
            self.flush_headers()

    def flush_headers(self):
        self.wfile.write(b"".join(self._unsent()))
        self._headers_buffer = []

    def log_request(self, code="-", size="-"):
        if isinstance(code, HTTPStatus):
            code = code.value
        self.log_message('"%s" %s %s', self.requestline, str(code), str(size))

    def log_error(self, format, *args):
        self.log_message(format, *args)

    def log_message(self, format, *args):
        # What a terminal would obey is shown.
        shown = re.sub(r"[\0-\x1f\x7f-\x9f\\]", lambda found: "\\\\" if found[0] == "\\" else f"\\x{ord(found[0]):02x}",
                       format % args)
        sys.stderr.write(f"{self.address_string()} - - [{self.log_date_time_string()}] {shown}\n")

    def version_string(self):
        return self.server_version + " " + self.sys_version

    def date_time_string(self, timestamp=None):
        return http_date(timestamp)

    def log_date_time_string(self):
        year, month, day, hour, minute, second, *_ = time.localtime(time.time())
        return f"{day:02}/{months[month - 1]}/{year:04} {hour:02}:{minute:02}:{second:02}"

    def address_string(self):
        return self.client_address[0]


def _plain_path(url):
    path = url.partition("#")[0].partition("?")[0]
    try:
        return unquote(path, errors="surrogatepass")
    except UnicodeDecodeError:
        return unquote(path)


class SimpleHTTPRequestHandler(BaseHTTPRequestHandler):
    """The files of a folder."""

    server_version = "SimpleHTTP/" + __version__
    index_pages = ("index.html", "index.htm")
    extensions_map = {
        ".gz": "application/gzip", ".Z": "application/octet-stream", ".bz2": "application/x-bzip2",
        ".xz": "application/x-xz",
    }

    def __init__(self, *args, directory=None, **kwargs):
        self.directory = os.fspath(os.getcwd() if directory is None else directory)
        super().__init__(*args, **kwargs)

    def do_GET(self):
        if file := self.send_head():
            with file:
                self.copyfile(file, self.wfile)

    def do_HEAD(self):
        if file := self.send_head():
            file.close()

    def send_head(self):
        """Sends status and headers; gives the file of the body, None where there is none."""
        path = self.translate_path(self.path)
        if os.path.isdir(path):
            parts = urlsplit(self.path)
            if not parts.path.endswith(("/", "%2f", "%2F")):
                self.send_response(HTTPStatus.MOVED_PERMANENTLY)
                self.send_header("Location", urlunsplit(parts._replace(path=parts.path + "/")))
                self.send_header("Content-Length", "0")
                self.end_headers()
                return None
            for page in self.index_pages:
                if os.path.isfile(os.path.join(path, page)):
                    path = os.path.join(path, page)
                    break
            else:
                return self.list_directory(path)
        kind = self.guess_type(path)
        try:
            # What ends with a slash is no file.
            file = None if path.endswith("/") else open(path, "rb")
        except OSError:
            file = None
        if file is None:
            self.send_error(HTTPStatus.NOT_FOUND, "File not found")
            return None
        facts = os.fstat(file.fileno())
        if self._is_known(facts.st_mtime):
            file.close()
            self.send_response(HTTPStatus.NOT_MODIFIED)
            self.end_headers()
            return None
        self._send_success(kind, facts.st_size, ("Last-Modified", self.date_time_string(facts.st_mtime)))
        return file

    def _is_known(self, changed):
        """Whether the client has what was changed at that time (in seconds), as it says."""
        if "If-Modified-Since" not in self.headers or "If-None-Match" in self.headers:
            return False
        from datetime import UTC
        from email.utils import parsedate_to_datetime

        try:
            since = parsedate_to_datetime(self.headers["If-Modified-Since"])
        except (TypeError, IndexError, OverflowError, ValueError):
            return False
        if since.tzinfo is None:
            since = since.replace(tzinfo=UTC)
        return since.tzinfo is UTC and int(changed) <= since.timestamp()

    def _send_success(self, kind, size, *more):
        self.send_response(HTTPStatus.OK)
        for name, value in (("Content-type", kind), ("Content-Length", str(size)), *more):
            self.send_header(name, value)
        self.end_headers()

    def list_directory(self, path):
        """Sends the headers of a page of links; gives the file of the page, None after an error."""
        try:
            names = sorted(os.listdir(path), key=str.lower)
        except OSError:
            self.send_error(HTTPStatus.NOT_FOUND, "No permission to list directory")
            return None
        title = f"Directory listing for {html.escape(_plain_path(self.path), quote=False)}"
        lines = [
            *_LISTING_HEAD, f"<title>{title}</title>", "</head>", "<body>", f"<h1>{title}</h1>", "<hr>", "<ul>",
        ]
        for name in names:
            full = os.path.join(path, name)
            link = label = name + "/" if os.path.isdir(full) else name
            if os.path.islink(full):
                label = name + "@"
            link = quote(link, errors="surrogatepass")
            lines.append(f'<li><a href="{link}">{html.escape(label, quote=False)}</a></li>')
        page = "\n".join([*lines, "</ul>", "<hr>", "</body>", "</html>", ""]).encode("utf-8", "surrogateescape")
        self._send_success("text/html; charset=utf-8", len(page))
        return io.BytesIO(page)

    def copyfile(self, source, outputfile):
        shutil.copyfileobj(source, outputfile)

    def translate_path(self, path):
        path = _plain_path(path)
        kept = [part for part in os.path.normpath(path).split("/") if part not in ("", ".", "..")]
        # The slash at the end stays: a file is not found by it.
        return os.path.join(self.directory, *kept) + ("/" if path.rstrip().endswith("/") else "")

    def guess_type(self, path):
        end = os.path.splitext(path)[1]
        for each in end, end.lower():
            if each in self.extensions_map:
                return self.extensions_map[each]
        import mimetypes

        return mimetypes.guess_file_type(path)[0] or "application/octet-stream"
