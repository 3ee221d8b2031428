"""HTTP/1.1 from the client's side: a connection, requests on it, and a response that is read like a file."""

import _socket
import io
import re
import socket
import sys
from email.message import Message
from email.parser import Parser
from http import HTTPStatus
from urllib.parse import urlsplit

__all__ = ["HTTPResponse", "HTTPConnection", "HTTPSConnection", "HTTPException", "NotConnected", "UnknownProtocol",
           "UnknownTransferEncoding", "UnimplementedFileMode", "IncompleteRead", "InvalidURL",
           "ImproperConnectionState", "CannotSendRequest", "CannotSendHeader", "ResponseNotReady", "BadStatusLine",
           "LineTooLong", "RemoteDisconnected", "error", "responses"]

HTTP_PORT = 80
HTTPS_PORT = 443
_UNKNOWN = "UNKNOWN"

# Between two requests a connection is idle; then a request is begun, and sent; then its response is awaited.
_CS_IDLE = "Idle"
_CS_REQ_STARTED = "Request-started"
_CS_REQ_SENT = "Request-sent"

globals().update(HTTPStatus.__members__)
responses = {status: status.phrase for status in HTTPStatus.__members__.values()}

_MAXLINE = 65536
_MAXHEADERS = 100
_METHODS_EXPECTING_BODY = {"PATCH", "POST", "PUT"}

_is_legal_header_name = re.compile(rb"[^:\s][^:\r\n]*").fullmatch
_is_illegal_header_value = re.compile(rb"\n(?![ \t])|\r(?![ \t\n])").search
_find_illegal_in_url = re.compile("[\x00-\x20\x7f]").search
_find_illegal_in_method = re.compile("[\x00-\x1f]").search


class HTTPException(Exception):
    pass


class NotConnected(HTTPException):
    pass


class InvalidURL(HTTPException):
    pass


class UnknownProtocol(HTTPException):
    def __init__(self, version):
        self.args = version,
        self.version = version


class UnknownTransferEncoding(HTTPException):
    pass


class UnimplementedFileMode(HTTPException):
    pass


class IncompleteRead(HTTPException):
    """The body ended too early; `partial` is what there was."""

    def __init__(self, partial, expected=None):
        self.args = partial,
        self.partial = partial
        self.expected = expected

    def __repr__(self):
        more = "" if self.expected is None else f", {self.expected} more expected"
        return f"{self.__class__.__name__}({len(self.partial)} bytes read{more})"

    __str__ = object.__str__


class ImproperConnectionState(HTTPException):
    pass


class CannotSendRequest(ImproperConnectionState):
    pass


class CannotSendHeader(ImproperConnectionState):
    pass


class ResponseNotReady(ImproperConnectionState):
    pass


class BadStatusLine(HTTPException):
    def __init__(self, line):
        if not line:
            line = repr(line)
        self.args = line,
        self.line = line


class LineTooLong(HTTPException):
    def __init__(self, line_type):
        HTTPException.__init__(self, f"got more than {_MAXLINE} bytes when reading {line_type}")


class RemoteDisconnected(ConnectionResetError, BadStatusLine):
    def __init__(self, *pos, **kw):
        BadStatusLine.__init__(self, "")
        ConnectionResetError.__init__(self, *pos, **kw)


error = HTTPException


class HTTPMessage(Message):
    """The headers of a response."""

    def getallmatchingheaders(self, name):
        """The header's lines with their continuations, as they were received."""
        name = name.lower() + ":"
        lines = []
        mine = False
        for line in self.keys():
            if line[:len(name)].lower() == name:
                mine = True
            elif not line[:1].isspace():
                mine = False
            if mine:
                lines.append(line)
        return lines


def _read_headers(fp):
    headers = []
    while True:
        line = fp.readline(_MAXLINE + 1)
        if len(line) > _MAXLINE:
            raise LineTooLong("header line")
        headers.append(line)
        if len(headers) > _MAXHEADERS:
            raise HTTPException(f"got more than {_MAXHEADERS} headers")
        if line in (b"\r\n", b"\n", b""):
            return headers


def parse_headers(fp, _class=HTTPMessage):
    """The headers that a binary file goes on with."""
    return Parser(_class=_class).parsestr(b"".join(_read_headers(fp)).decode("iso-8859-1"))


class HTTPResponse(io.BufferedIOBase):
    """The answer to a request: status, reason, headers, and the body as a file."""

    fp = None  # where there was no file to be had

    def __init__(self, sock, debuglevel=0, method=None, url=None):
        self.fp = sock.makefile("rb")
        self.debuglevel = debuglevel
        self._method = method
        self.headers = self.msg = None
        self.version = _UNKNOWN  # 10 or 11
        self.status = _UNKNOWN
        self.reason = _UNKNOWN
        self.chunked = _UNKNOWN
        self.chunk_left = _UNKNOWN
        self.length = _UNKNOWN  # what is left of the body, None if that is not known
        self.will_close = _UNKNOWN

    def _read_status(self):
        line = str(self.fp.readline(_MAXLINE + 1), "iso-8859-1")
        if len(line) > _MAXLINE:
            raise LineTooLong("status line")
        if self.debuglevel > 0:
            print("reply:", repr(line))
        if not line:
            raise RemoteDisconnected("Remote end closed connection without response")
        parts = line.split(None, 2)
        version, status, reason = (parts + ["", "", ""])[:3]
        reason = reason.strip()
        if not version.startswith("HTTP/"):
            self._close_conn()
            raise BadStatusLine(line)
        try:
            code = int(status)
        except ValueError:
            raise BadStatusLine(line) from None
        if not 100 <= code <= 999:
            raise BadStatusLine(line)
        return version, code, reason

    def begin(self):
        """Read the status and the headers."""
        if self.headers is not None:
            return
        while True:
            version, status, reason = self._read_status()
            if status != HTTPStatus.CONTINUE:
                break
            skipped = _read_headers(self.fp)
            if self.debuglevel > 0:
                print("headers:", skipped)
        self.code = self.status = status
        self.reason = reason
        if version in ("HTTP/1.0", "HTTP/0.9"):
            self.version = 10
        elif version.startswith("HTTP/1."):
            self.version = 11
        else:
            raise UnknownProtocol(version)
        self.headers = self.msg = parse_headers(self.fp)
        if self.debuglevel > 0:
            for name, value in self.headers.items():
                print("header:", name + ":", value)
        coding = self.headers.get("transfer-encoding")
        self.chunked = bool(coding) and coding.lower() == "chunked"
        self.chunk_left = None
        self.will_close = self._check_close()
        self.length = None
        length = self.headers.get("content-length")
        if length and not self.chunked:
            try:
                self.length = int(length)
            except ValueError:
                pass
            else:
                if self.length < 0:
                    self.length = None
        if status in (HTTPStatus.NO_CONTENT, HTTPStatus.NOT_MODIFIED) or 100 <= status < 200 or self._method == "HEAD":
            self.length = 0
        if not self.will_close and not self.chunked and self.length is None:
            self.will_close = True

    def _check_close(self):
        said = self.headers.get("connection")
        if self.version == 11:
            return bool(said) and "close" in said.lower()
        if self.headers.get("keep-alive"):
            return False
        if said and "keep-alive" in said.lower():
            return False
        proxy = self.headers.get("proxy-connection")
        return not (proxy and "keep-alive" in proxy.lower())

    def _close_conn(self):
        fp, self.fp = self.fp, None
        fp.close()

    def close(self):
        try:
            super().close()
        finally:
            if self.fp:
                self._close_conn()

    def flush(self):
        super().flush()
        if self.fp:
            self.fp.flush()

    def readable(self):
        return True

    def isclosed(self):
        """Whether the body has been read to its end."""
        return self.fp is None

    def read(self, amt=None):
        """The body, or at most `amt` bytes of it."""
        if self.fp is None:
            return b""
        if self._method == "HEAD":
            self._close_conn()
            return b""
        if self.chunked:
            return self._read_chunked(amt)
        if amt is not None and amt >= 0:
            if self.length is not None and amt > self.length:
                amt = self.length
            piece = self.fp.read(amt)
            if not piece and amt:
                self._close_conn()
            elif self.length is not None:
                self.length -= len(piece)
                if not self.length:
                    self._close_conn()
            return piece
        if self.length is None:
            piece = self.fp.read()
        else:
            try:
                piece = self._safe_read(self.length)
            except IncompleteRead:
                self._close_conn()
                raise
            self.length = 0
        self._close_conn()
        return piece

    def readinto(self, b):
        piece = self.read(len(b))
        b[:len(piece)] = piece
        return len(piece)

    def _safe_read(self, amt):
        data = self.fp.read(amt)
        if len(data) < amt:
            raise IncompleteRead(data, amt - len(data))
        return data

    # ---- chunks: each has its length, in hexadecimal, in a line before it; one of none is the last

    def _read_next_chunk_size(self):
        line = self.fp.readline(_MAXLINE + 1)
        if len(line) > _MAXLINE:
            raise LineTooLong("chunk size")
        try:
            return int(line.partition(b";")[0], 16)
        except ValueError:
            self._close_conn()
            raise

    def _read_and_discard_trailer(self):
        while True:
            line = self.fp.readline(_MAXLINE + 1)
            if len(line) > _MAXLINE:
                raise LineTooLong("trailer line")
            if line in (b"\r\n", b"\n", b""):
                break

    def _get_chunk_left(self):
        # What is left of the chunk being read, None at the end of the body.
        if not self.chunk_left:
            if self.chunk_left is not None:
                self._safe_read(2)
            try:
                left = self._read_next_chunk_size()
            except ValueError:
                raise IncompleteRead(b"")
            if left == 0:
                self._read_and_discard_trailer()
                self._close_conn()
                left = None
            self.chunk_left = left
        return self.chunk_left

    def _read_chunked(self, amt=None):
        if amt is not None and amt < 0:
            amt = None
        pieces = []
        try:
            while (left := self._get_chunk_left()) is not None:
                if amt is not None and amt <= left:
                    pieces.append(self._safe_read(amt))
                    self.chunk_left = left - amt
                    break
                pieces.append(self._safe_read(left))
                if amt is not None:
                    amt -= left
                self.chunk_left = 0
            return b"".join(pieces)
        except IncompleteRead as error:
            raise IncompleteRead(b"".join(pieces)) from error

    # ---- reading by pieces

    def _bounded(self, limit):
        # How many bytes may be asked of the connection at once.
        if self.length is not None and (limit < 0 or limit > self.length):
            return self.length
        return limit

    def read1(self, n=-1):
        """What can be had by one read of the connection."""
        if self.fp is None or self._method == "HEAD":
            return b""
        if self.chunked:
            left = self._get_chunk_left()
            if left is None or n == 0:
                return b""
            piece = self.fp.read1(left if not 0 <= n <= left else n)
            self.chunk_left -= len(piece)
            if not piece:
                raise IncompleteRead(b"")
            return piece
        n = self._bounded(n)
        piece = self.fp.read1(n)
        self._count(piece, n)
        return piece

    def _count(self, piece, asked):
        if not piece and asked:
            self._close_conn()
        elif self.length is not None:
            self.length -= len(piece)
            if not self.length:
                self._close_conn()

    def peek(self, n=-1):
        if self.fp is None or self._method == "HEAD":
            return b""
        if self.chunked:
            try:
                left = self._get_chunk_left()
            except IncompleteRead:
                return b""
            return b"" if left is None else self.fp.peek(left)[:left]
        return self.fp.peek(n)

    def readline(self, limit=-1):
        if self.fp is None or self._method == "HEAD":
            return b""
        if self.chunked:
            return super().readline(limit)
        limit = self._bounded(limit)
        line = self.fp.readline(limit)
        self._count(line, limit)
        return line

    def fileno(self):
        return self.fp.fileno()

    def getheader(self, name, default=None):
        """The value of a header; several are joined by commas."""
        if self.headers is None:
            raise ResponseNotReady()
        values = self.headers.get_all(name) or default
        if isinstance(values, str) or not hasattr(values, "__iter__"):
            return values
        return ", ".join(values)

    def getheaders(self):
        """Pairs of name and value."""
        if self.headers is None:
            raise ResponseNotReady()
        return list(self.headers.items())

    def __iter__(self):
        return self

    def info(self):
        return self.headers

    def geturl(self):
        return self.url

    def getcode(self):
        return self.status


def _encode(data, name="data"):
    try:
        return data.encode("latin-1")
    except UnicodeEncodeError as error:
        piece = data[error.start:error.end]
        raise UnicodeEncodeError(
            error.encoding, error.object, error.start, error.end,
            f"{name.title()} ({piece!r:.20}) is not valid Latin-1. Use {name}.encode('utf-8') if you want to send it "
            f"encoded in UTF-8.") from None


class _WebSocket:
    """In place of a socket where the host is in the world outside, and reached by the platform's fetch: what was sent is
    the request, and its answer is what there is to read."""

    def __init__(self, scheme, netloc, timeout):
        self._origin = f"{scheme}://{netloc}"
        self._timeout = timeout
        self._sent = []
        self.followed_to = None

    def sendall(self, data):
        self._sent.append(bytes(data))

    def setsockopt(self, *option):
        pass  # there is no packet to hold back

    def settimeout(self, timeout):
        self._timeout = timeout

    def makefile(self, mode="rb", *args, **kwargs):
        from _blocking_http import exchange
        head, _, body = b"".join(self._sent).partition(b"\r\n\r\n")
        self._sent.clear()
        request, *lines = head.decode("latin-1").split("\r\n")
        method, target, _ = request.split(" ")
        headers = [tuple(part.strip() for part in line.split(":", 1)) for line in lines]
        if any(name.lower() == "transfer-encoding" for name, _ in headers):
            body = HTTPResponse(_Bytes(body))
            body.chunked, body.chunk_left, body.length = True, None, None
            body = body.read()
        skipped = ("host", "content-length", "transfer-encoding", "connection", "accept-encoding")
        url = target if "://" in target else self._origin + target
        answer = exchange(method, url, [pair for pair in headers if pair[0].lower() not in skipped], body or None,
                          timeout=self._timeout)
        if answer.redirected:
            self.followed_to = answer.url  # the browser did it
        skipped = ("content-length", "transfer-encoding", "connection", "content-encoding")
        lines = [f"HTTP/1.1 {answer.status} {answer.reason}"]
        lines += [f"{name}: {value}" for name, value in answer.headers if name.lower() not in skipped]
        lines += [f"Content-Length: {len(answer.body)}", "", ""]
        return io.BytesIO("\r\n".join(lines).encode("latin-1", "replace") + answer.body)

    def close(self):
        self._sent.clear()


class _Bytes:
    # A socket to read some bytes from.
    def __init__(self, data):
        self._data = data

    def makefile(self, mode):
        return io.BytesIO(self._data)


class HTTPConnection:
    """A connection to a server, opened by its first request."""

    _http_vsn = 11
    _http_vsn_str = "HTTP/1.1"
    response_class = HTTPResponse
    default_port = HTTP_PORT
    auto_open = 1
    debuglevel = 0
    _scheme = "http"

    @staticmethod
    def _is_textIO(stream):
        return isinstance(stream, io.TextIOBase)

    @staticmethod
    def _get_content_length(body, method):
        # None where only chunks will do.
        if body is None:
            return 0 if method.upper() in _METHODS_EXPECTING_BODY else None
        if hasattr(body, "read"):
            return None
        try:
            return memoryview(body).nbytes
        except TypeError:
            return len(body) if isinstance(body, str) else None

    def __init__(self, host, port=None, timeout=socket._GLOBAL_DEFAULT_TIMEOUT, source_address=None, blocksize=16384):
        self.timeout = timeout
        self.source_address = source_address
        self.blocksize = blocksize
        self.sock = None
        self._buffer = []
        self.__response = None
        self.__state = _CS_IDLE
        self._method = None
        self._tunnel_host = None
        self._tunnel_port = None
        self._tunnel_headers = {}
        self._raw_proxy_headers = None
        self.host, self.port = self._get_hostport(host, port)
        self._validate_host(self.host)
        self._create_connection = socket.create_connection

    def set_tunnel(self, host, port=None, headers=None):
        """Reach `host` through a proxy, which is asked by CONNECT."""
        if self.sock:
            raise RuntimeError("Can't set up tunnel for established connection")
        self._tunnel_host, self._tunnel_port = self._get_hostport(host, port)
        self._tunnel_headers = headers.copy() if headers else {}
        if not any(name.lower() == "host" for name in self._tunnel_headers):
            self._tunnel_headers["Host"] = "%s:%d" % (
                self._wrap_ipv6(self._tunnel_host.encode("idna")).decode("ascii"), self._tunnel_port)

    def _get_hostport(self, host, port):
        if port is None:
            colon = host.rfind(":")
            if colon > host.rfind("]"):
                try:
                    port = int(host[colon + 1:])
                except ValueError:
                    if host[colon + 1:]:
                        raise InvalidURL(f"nonnumeric port: '{host[colon + 1:]}'")
                    port = self.default_port
                host = host[:colon]
            else:
                port = self.default_port
        if host and host[0] == "[" and host[-1] == "]":
            host = host[1:-1]
        return host, port

    def set_debuglevel(self, level):
        self.debuglevel = level

    @staticmethod
    def _wrap_ipv6(ip):
        return b"[" + ip + b"]" if b":" in ip and ip[:1] != b"[" else ip

    def _tunnel(self):
        connect = b"CONNECT %s:%d %s\r\n" % (
            self._wrap_ipv6(self._tunnel_host.encode("idna")), self._tunnel_port, self._http_vsn_str.encode("ascii"))
        lines = [connect]
        for name, value in self._tunnel_headers.items():
            lines.append(f"{name}: {value}\r\n".encode("latin-1"))
        lines.append(b"\r\n")
        self.send(b"".join(lines))
        response = self.response_class(self.sock, method=self._method)
        try:
            version, code, message = response._read_status()
            self._raw_proxy_headers = _read_headers(response.fp)
            if self.debuglevel > 0:
                for header in self._raw_proxy_headers:
                    print("header:", header.decode())
            if code != HTTPStatus.OK:
                self.close()
                raise OSError(f"Tunnel connection failed: {code} {message.strip()}")
        finally:
            response.close()

    def get_proxy_response_headers(self):
        """The headers that the proxy answered CONNECT with."""
        if self._raw_proxy_headers is None:
            return None
        return parse_headers(io.BytesIO(b"".join(self._raw_proxy_headers)))

    def _is_outside(self):
        # Whether only the platform's fetch reaches that host; a function put in its place by the program comes first.
        if self._create_connection is not socket.create_connection or self._tunnel_host:
            return False
        if hasattr(sys, "_network"):
            return False  # sockets get everywhere
        host = self.host.lower()
        if not (host in ("", "localhost", "0.0.0.0", "::1") or host.startswith("127.") or host.endswith(".localhost")):
            return True
        # A server of the machine, unless it is the program's own or of one that shares its network.
        return not (sys._reachable or _socket._is_listening(self.port))

    def connect(self):
        """Connect to the host."""
        if self._is_outside():
            self._connect_outside()
            return
        try:
            self.sock = self._create_connection((self.host, self.port), self.timeout, self.source_address)
        except OSError:
            if not self._fetch_may_find():
                raise
            self._connect_outside()
            return
        try:
            self.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        except OSError:
            pass  # not every network has it
        if self._tunnel_host:
            self._tunnel()

    def _connect_outside(self):
        timeout = None if self.timeout is socket._GLOBAL_DEFAULT_TIMEOUT else self.timeout
        self.sock = _WebSocket(self._scheme, self._netloc(), timeout)

    def _fetch_may_find(self):
        if self._create_connection is not socket.create_connection or self._tunnel_host:
            return False
        from aiohttp.client_local import fetch_may_find
        from yarl import URL

        return fetch_may_find(URL(f"{self._scheme}://{self._netloc()}"))

    def _netloc(self):
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == self.default_port else f"{host}:{self.port}"

    def close(self):
        """Close the connection; a new request opens another."""
        self.__state = _CS_IDLE
        try:
            sock, self.sock = self.sock, None
            if sock:
                sock.close()
        finally:
            response, self.__response = self.__response, None
            if response:
                response.close()

    def send(self, data):
        """Send bytes, a file's content, or those of an iterable."""
        if self.sock is None:
            if not self.auto_open:
                raise NotConnected()
            self.connect()
        if self.debuglevel > 0:
            print("send:", repr(data))
        if hasattr(data, "read"):
            for block in self._read_readable(data):
                self.sock.sendall(block)
            return
        try:
            self.sock.sendall(data)
        except TypeError:
            if not hasattr(data, "__iter__"):
                raise TypeError(f"data should be a bytes-like object or an iterable, got {type(data)!r}")
            for piece in data:
                self.sock.sendall(piece)

    def _read_readable(self, readable):
        encode = self._is_textIO(readable)
        while block := readable.read(self.blocksize):
            yield block.encode("iso-8859-1") if encode else block

    def _output(self, s):
        self._buffer.append(s)

    def _send_output(self, message_body=None, encode_chunked=False):
        self._buffer.extend((b"", b""))
        head = b"\r\n".join(self._buffer)
        del self._buffer[:]
        self.send(head)
        if message_body is None:
            return
        if hasattr(message_body, "read"):
            pieces = self._read_readable(message_body)
        else:
            try:
                memoryview(message_body)
            except TypeError:
                try:
                    pieces = iter(message_body)
                except TypeError:
                    raise TypeError("message_body should be a bytes-like object or an iterable, got "
                                    f"{type(message_body)!r}")
            else:
                pieces = (message_body,)
        for piece in pieces:
            if not piece:
                if self.debuglevel > 0:
                    print("Zero length chunk ignored")
                continue
            if encode_chunked and self._http_vsn == 11:
                piece = b"%X\r\n%b\r\n" % (len(piece), piece)
            self.send(piece)
        if encode_chunked and self._http_vsn == 11:
            self.send(b"0\r\n\r\n")

    def putrequest(self, method, url, skip_host=False, skip_accept_encoding=False):
        """Begin a request: its first line, and the headers Host and Accept-Encoding."""
        if self.__response and self.__response.isclosed():
            self.__response = None
        if self.__state != _CS_IDLE:
            raise CannotSendRequest(self.__state)
        self.__state = _CS_REQ_STARTED
        self._method = method
        self._validate_method(method)
        url = url or "/"
        self._validate_path(url)
        self._output(self._encode_request(f"{method} {url} {self._http_vsn_str}"))
        if self._http_vsn != 11:
            return
        if not skip_host:
            self._put_host(url)
        if not skip_accept_encoding:
            self.putheader("Accept-Encoding", "identity")

    def _put_host(self, url):
        netloc = urlsplit(url).netloc if url.startswith("http") else ""
        if netloc:
            try:
                self.putheader("Host", netloc.encode("ascii"))
            except UnicodeEncodeError:
                self.putheader("Host", netloc.encode("idna"))
            return
        host, port = (self._tunnel_host, self._tunnel_port) if self._tunnel_host else (self.host, self.port)
        try:
            host = host.encode("ascii")
        except UnicodeEncodeError:
            host = host.encode("idna")
        if b":" in host:
            # A zone is of no interest to the server.
            host = self._wrap_ipv6(host.partition(b"%")[0])
        self.putheader("Host", host if port == self.default_port else f"{host.decode('ascii')}:{port}")

    def _encode_request(self, request):
        return request.encode("ascii")

    def _validate_method(self, method):
        if found := _find_illegal_in_method(method):
            raise ValueError(f"method can't contain control characters. {method!r} (found at least {found.group()!r})")

    def _validate_path(self, url):
        if found := _find_illegal_in_url(url):
            raise InvalidURL(f"URL can't contain control characters. {url!r} (found at least {found.group()!r})")

    def _validate_host(self, host):
        if found := _find_illegal_in_url(host):
            raise InvalidURL(f"URL can't contain control characters. {host!r} (found at least {found.group()!r})")

    def putheader(self, header, *values):
        """A header of the request; several values become lines of one."""
        if self.__state != _CS_REQ_STARTED:
            raise CannotSendHeader()
        name = header.encode("ascii") if hasattr(header, "encode") else header
        if not _is_legal_header_name(name):
            raise ValueError(f"Invalid header name {name!r}")
        lines = []
        for value in values:
            if hasattr(value, "encode"):
                value = value.encode("latin-1")
            elif isinstance(value, int):
                value = str(value).encode("ascii")
            if _is_illegal_header_value(value):
                raise ValueError(f"Invalid header value {value!r}")
            lines.append(value)
        self._output(name + b": " + b"\r\n\t".join(lines))

    def endheaders(self, message_body=None, *, encode_chunked=False):
        """End the headers and send what there is."""
        if self.__state != _CS_REQ_STARTED:
            raise CannotSendHeader()
        self.__state = _CS_REQ_SENT
        self._send_output(message_body, encode_chunked=encode_chunked)

    def request(self, method, url, body=None, headers={}, *, encode_chunked=False):
        """Send a whole request."""
        self._send_request(method, url, body, headers, encode_chunked)

    def _send_request(self, method, url, body, headers, encode_chunked):
        given = frozenset(name.lower() for name in headers)
        self.putrequest(method, url, skip_host="host" in given, skip_accept_encoding="accept-encoding" in given)
        if "content-length" in given:
            encode_chunked = False
        elif "transfer-encoding" not in given:
            encode_chunked = False
            length = self._get_content_length(body, method)
            if length is not None:
                self.putheader("Content-Length", str(length))
            elif body is not None:
                if self.debuglevel > 0:
                    print(f"Unable to determine size of {body!r}")
                encode_chunked = True
                self.putheader("Transfer-Encoding", "chunked")
        for name, value in headers.items():
            self.putheader(name, value)
        if isinstance(body, str):
            body = _encode(body, "body")
        self.endheaders(body, encode_chunked=encode_chunked)

    def getresponse(self):
        """The response to the request that was sent."""
        if self.__response and self.__response.isclosed():
            self.__response = None
        if self.__state != _CS_REQ_SENT or self.__response:
            raise ResponseNotReady(self.__state)
        more = (self.debuglevel,) if self.debuglevel > 0 else ()
        response = self.response_class(self.sock, *more, method=self._method)
        try:
            try:
                response.begin()
            except ConnectionError:
                self.close()
                raise
            self.__state = _CS_IDLE
            if response.will_close:
                self.close()
            else:
                self.__response = response
            return response
        except:
            response.close()
            raise


class HTTPSConnection(HTTPConnection):
    """A connection over TLS."""

    default_port = HTTPS_PORT
    _scheme = "https"

    def __init__(self, host, port=None, *, timeout=socket._GLOBAL_DEFAULT_TIMEOUT, source_address=None, context=None,
                 blocksize=16384):
        super().__init__(host, port, timeout, source_address, blocksize=blocksize)
        if context is None:
            import ssl
            context = ssl.create_default_context()
        self._context = context

    def connect(self):
        super().connect()
        if not isinstance(self.sock, _WebSocket):
            self.sock = self._context.wrap_socket(self.sock, server_hostname=self._tunnel_host or self.host)
