"""What can go wrong with a WebSocket."""

_names = {
    1000: "OK", 1001: "going away", 1002: "protocol error", 1003: "unsupported data", 1005: "no status received [internal]",
    1006: "abnormal closure [internal]", 1007: "invalid frame payload data", 1008: "policy violation",
    1009: "message too big", 1010: "mandatory extension", 1011: "internal error", 1012: "service restart",
    1013: "try again later", 1014: "bad gateway",
}


class Close:
    """A close frame: code, reason."""

    def __init__(self, code, reason):
        self.code = code
        self.reason = reason

    def __str__(self):
        if 3000 <= self.code < 4000:
            name = "registered"
        elif 4000 <= self.code < 5000:
            name = "private use"
        else:
            name = _names.get(self.code, "unknown")
        return f"{self.code} ({name})" + (f" {self.reason}" if self.reason else "")


class WebSocketException(Exception):
    pass


class ConnectionClosed(WebSocketException):
    """There is no connection any more. rcvd, sent: the close frames, or None."""

    def __init__(self, rcvd, sent, rcvd_then_sent=None):
        self.rcvd = rcvd
        self.sent = sent
        self.rcvd_then_sent = rcvd_then_sent

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
        return 1006 if self.rcvd is None else self.rcvd.code

    @property
    def reason(self):
        return "" if self.rcvd is None else self.rcvd.reason


class ConnectionClosedOK(ConnectionClosed):
    """Closed in peace: 1000 or 1001."""


class ConnectionClosedError(ConnectionClosed):
    """Closed for an error, or cut."""


class ConcurrencyError(WebSocketException, RuntimeError):
    """Two tasks receive at once."""


class InvalidHandshake(WebSocketException):
    pass


class InvalidStatus(InvalidHandshake):
    def __init__(self, response):
        self.response = response

    def __str__(self):
        return f"server rejected WebSocket connection: HTTP {self.response.status_code}"


class InvalidMessage(InvalidHandshake):
    pass


class NegotiationError(InvalidHandshake):
    pass


class InvalidURI(WebSocketException):
    def __init__(self, uri, msg):
        self.uri = uri
        self.msg = msg

    def __str__(self):
        return f"{self.uri} isn't a valid URI: {self.msg}"


class ProtocolError(WebSocketException):
    pass


class PayloadTooBig(WebSocketException):
    pass
