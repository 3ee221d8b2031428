"""What can go wrong with a request."""

from .helpers import deprecated

__all__ = (
    "ClientError", "ClientConnectionError", "ClientConnectionResetError", "ClientOSError", "ClientConnectorError",
    "ClientConnectorDNSError", "ClientProxyConnectionError", "ClientSSLError", "ClientConnectorSSLError",
    "ClientConnectorCertificateError", "ConnectionTimeoutError", "SocketTimeoutError", "ServerConnectionError",
    "ServerTimeoutError", "ServerDisconnectedError", "ServerFingerprintMismatch", "ClientResponseError",
    "ClientHttpProxyError", "WSServerHandshakeError", "ContentTypeError", "ClientPayloadError", "InvalidURL",
    "InvalidUrlClientError", "RedirectClientError", "NonHttpUrlClientError", "InvalidUrlRedirectClientError",
    "NonHttpUrlRedirectClientError", "TooManyRedirects", "UnixClientConnectorError", "WSMessageTypeError",
)


class ClientError(Exception):
    """Everything that a client raises."""


class ClientResponseError(ClientError):
    """There was an answer, but not one that can be used."""

    def __init__(self, request_info, history, *, code=None, status=None, message="", headers=None):
        self.request_info = request_info
        if code is not None:
            if status is not None:
                raise ValueError("Both code and status arguments are provided; code is deprecated, use status instead")
            deprecated("code argument is deprecated, use status instead")
            status = code
        self.status = 0 if status is None else status
        self.message = message
        self.headers = headers
        self.history = history
        self.args = (request_info, history)

    @property
    def code(self):
        deprecated("code property is deprecated, use status instead")
        return self.status

    @code.setter
    def code(self, value):
        deprecated("code property is deprecated, use status instead")
        self.status = value

    def __str__(self):
        return f"{self.status}, message={self.message!r}, url={str(self.request_info.real_url)!r}"

    def __repr__(self):
        args = f"{self.request_info!r}, {self.history!r}"
        if self.status != 0:
            args += f", status={self.status!r}"
        if self.message != "":
            args += f", message={self.message!r}"
        if self.headers is not None:
            args += f", headers={self.headers!r}"
        return f"{type(self).__name__}({args})"


class ContentTypeError(ClientResponseError):
    """The answer is of another type than was expected."""


class WSServerHandshakeError(ClientResponseError):
    """The server did not agree to a web socket."""


class ClientHttpProxyError(ClientResponseError):
    """The proxy refused."""


class TooManyRedirects(ClientResponseError):
    """One redirect led to another, too often."""


class ClientConnectionError(ClientError):
    """No connection, or one that broke."""


class ClientConnectionResetError(ClientConnectionError, ConnectionResetError):
    """The connection was closed while it was written to."""


class ClientOSError(ClientConnectionError, OSError):
    """An error of the system."""


class ClientConnectorError(ClientOSError):
    """The server could not be reached."""

    def __init__(self, connection_key, os_error):
        self._conn_key = connection_key
        self._os_error = os_error
        super().__init__(os_error.errno, os_error.strerror)
        self.args = (connection_key, os_error)

    @property
    def os_error(self):
        return self._os_error

    @property
    def host(self):
        return self._conn_key.host

    @property
    def port(self):
        return self._conn_key.port

    @property
    def ssl(self):
        return self._conn_key.ssl

    def __str__(self):
        ssl = "default" if self.ssl is True else self.ssl
        return f"Cannot connect to host {self.host}:{self.port} ssl:{ssl} [{self._os_error.strerror}]"


class ClientConnectorDNSError(ClientConnectorError):
    """The host's name is not known."""


class ClientProxyConnectionError(ClientConnectorError):
    """The proxy could not be reached."""


class ClientSSLError(ClientConnectorError):
    """Encryption failed."""


class ClientConnectorSSLError(ClientSSLError):
    """The handshake of the encrypted connection failed."""


class ClientConnectorCertificateError(ClientSSLError, ValueError):
    """The server's certificate is not to be trusted."""

    def __init__(self, connection_key, certificate_error):
        super().__init__(connection_key, certificate_error)
        self._certificate_error = certificate_error
        self.args = (connection_key, certificate_error)

    @property
    def certificate_error(self):
        return self._certificate_error

    @property
    def ssl(self):
        return self._conn_key.is_ssl

    def __str__(self):
        error = self._certificate_error
        return f"Cannot connect to host {self.host}:{self.port} ssl:{self.ssl} [{type(error).__name__}: {error.args}]"


class UnixClientConnectorError(ClientConnectorError):
    """The server at a Unix socket could not be reached."""

    def __init__(self, path, connection_key, os_error):
        self._path = path
        super().__init__(connection_key, os_error)

    @property
    def path(self):
        return self._path

    def __str__(self):
        ssl = "default" if self.ssl is True else self.ssl
        return f"Cannot connect to unix socket {self._path} ssl:{ssl} [{self._os_error.strerror}]"


class ServerConnectionError(ClientConnectionError):
    """The server broke the connection."""


class ServerDisconnectedError(ServerConnectionError):
    """The server closed the connection before it had answered."""

    def __init__(self, message=None):
        if message is None:
            message = "Server disconnected"
        self.args = (message,)
        self.message = message


class ServerTimeoutError(ServerConnectionError, TimeoutError):
    """The server took too long."""


class ConnectionTimeoutError(ServerTimeoutError):
    """The connection took too long."""


class SocketTimeoutError(ServerTimeoutError):
    """Nothing came for too long."""


class ServerFingerprintMismatch(ServerConnectionError):
    """The certificate is not the one that was expected."""

    def __init__(self, expected, got, host, port):
        self.expected = expected
        self.got = got
        self.host = host
        self.port = port
        self.args = (expected, got, host, port)

    def __repr__(self):
        return (
            f"<{type(self).__name__} expected={self.expected!r} got={self.got!r} "
            f"host={self.host!r} port={self.port!r}>"
        )


class WSMessageTypeError(TypeError):
    """A message of another type than was asked for."""


class ClientPayloadError(ClientError):
    """The body of the answer broke off."""


class InvalidURL(ClientError, ValueError):
    """Not a URL, or not one that can be asked for."""

    def __init__(self, url, description=None):
        self._url = url
        self._description = description
        if description:
            super().__init__(url, description)
        else:
            super().__init__(url)

    @property
    def url(self):
        return self._url

    @property
    def description(self):
        return self._description

    def __repr__(self):
        return f"<{type(self).__name__} {self}>"

    def __str__(self):
        return f"{self._url} - {self._description}" if self._description else str(self._url)


class InvalidUrlClientError(InvalidURL):
    pass


class RedirectClientError(ClientError):
    pass


class NonHttpUrlClientError(ClientError):
    pass


class InvalidUrlRedirectClientError(InvalidUrlClientError, RedirectClientError):
    pass


class NonHttpUrlRedirectClientError(NonHttpUrlClientError, RedirectClientError):
    pass
