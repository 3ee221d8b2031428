"""What can go wrong with a WebSocket."""

from .frames import CloseCode, OK_CODES


class WebSocketException(Exception):
    pass


class ConnectionClosed(WebSocketException):
    """There is no connection any more. rcvd, sent: the close frames, or None."""

    def __init__(self, rcvd, sent, rcvd_then_sent=None):
        self.rcvd = rcvd
        self.sent = sent
        self.rcvd_then_sent = rcvd_then_sent
        assert (rcvd_then_sent is None) == (rcvd is None or sent is None)

    def __str__(self):
        if self.rcvd is None:
            return "no close frame received or sent" if self.sent is None else f"sent {self.sent}; no close frame received"
        if self.sent is None:
            return f"received {self.rcvd}; no close frame sent"
        if self.rcvd_then_sent:
            return f"received {self.rcvd}; then sent {self.sent}"
        return f"sent {self.sent}; then received {self.rcvd}"

    @property
    def code(self):
        return CloseCode.ABNORMAL_CLOSURE if self.rcvd is None else self.rcvd.code

    @property
    def reason(self):
        return "" if self.rcvd is None else self.rcvd.reason


class ConnectionClosedOK(ConnectionClosed):
    """Closed in peace: 1000 or 1001."""


class ConnectionClosedError(ConnectionClosed):
    """Closed for an error, or cut."""


def closed_error(rcvd, sent, rcvd_then_sent):
    fine = rcvd is not None and sent is not None and rcvd.code in OK_CODES and sent.code in OK_CODES
    return (ConnectionClosedOK if fine else ConnectionClosedError)(rcvd, sent, rcvd_then_sent)


def _knows(*names):
    """For errors whose arguments are attributes, None where they are left out."""
    def decorate(error):
        def __init__(self, *values):
            vars(self).update(zip(names, values + (None,) * len(names)))

        error.__init__ = __init__
        return error

    return decorate


@_knows("uri", "msg")
class InvalidURI(WebSocketException):
    def __str__(self):
        return f"{self.uri} isn't a valid URI: {self.msg}"


@_knows("proxy", "msg")
class InvalidProxy(WebSocketException):
    def __str__(self):
        return f"{self.proxy} isn't a valid proxy: {self.msg}"


class InvalidHandshake(WebSocketException):
    pass


class SecurityError(InvalidHandshake):
    pass


class ProxyError(InvalidHandshake):
    pass


class InvalidProxyMessage(ProxyError):
    pass


@_knows("response")
class InvalidProxyStatus(ProxyError):
    def __str__(self):
        return f"proxy rejected connection: HTTP {self.response.status_code:d}"


class InvalidMessage(InvalidHandshake):
    pass


@_knows("response")
class InvalidStatus(InvalidHandshake):
    def __str__(self):
        return f"server rejected WebSocket connection: HTTP {self.response.status_code:d}"


@_knows("method")
class InvalidMethod(InvalidHandshake):
    def __str__(self):
        return f"unsupported HTTP method: {self.method}"


@_knows("name", "value")
class InvalidHeader(InvalidHandshake):
    def __str__(self):
        if self.value is None:
            return f"missing {self.name} header"
        return f"invalid {self.name} header: {self.value}" if self.value else f"empty {self.name} header"


class InvalidHeaderFormat(InvalidHeader):
    def __init__(self, name, error, header, pos):
        super().__init__(name, f"{error} at {pos} in {header}")


class InvalidHeaderValue(InvalidHeader):
    pass


class InvalidOrigin(InvalidHeader):
    def __init__(self, origin):
        super().__init__("Origin", origin)


class InvalidUpgrade(InvalidHeader):
    pass


class NegotiationError(InvalidHandshake):
    pass


@_knows("name")
class DuplicateParameter(NegotiationError):
    def __str__(self):
        return f"duplicate parameter: {self.name}"


@_knows("name")
class InvalidParameterName(NegotiationError):
    def __str__(self):
        return f"invalid parameter name: {self.name}"


@_knows("name", "value")
class InvalidParameterValue(NegotiationError):
    def __str__(self):
        if self.value is None:
            return f"missing value for parameter {self.name}"
        return f"invalid value for parameter {self.name}: {self.value}" if self.value else \
            f"empty value for parameter {self.name}"


class ProtocolError(WebSocketException):
    pass


class PayloadTooBig(WebSocketException):
    def __init__(self, size_or_message, max_size=None, current_size=None):
        if isinstance(size_or_message, str):
            self.message = size_or_message
        self.size, self.max_size, self.current_size = size_or_message, max_size, current_size

    def __str__(self):
        if isinstance(self.size, str):
            return self.size
        size = "" if self.size is None else f" with {self.size} bytes"
        after = f" after reading {self.current_size} bytes" if self.current_size else ""
        return f"frame{size}{after} exceeds limit of {self.max_size} bytes"


class InvalidState(WebSocketException, AssertionError):
    pass


class ConcurrencyError(WebSocketException, RuntimeError):
    """Two tasks receive at once."""
