"""What came is no HTTP."""

from textwrap import indent

__all__ = ("HttpProcessingError",)


class HttpProcessingError(Exception):
    """`code` is the status of an answer that says so, `headers` are those of it."""

    code = 0
    message = ""
    headers = None

    def __init__(self, *, code=None, message="", headers=None):
        if code is not None:
            self.code = code
        self.headers = headers
        self.message = message

    def __str__(self):
        return f"{self.code}, message:\n{indent(self.message, '  ')}"

    def __repr__(self):
        return f"<{type(self).__name__}: {self.code}, message={self.message!r}>"


class BadHttpMessage(HttpProcessingError):
    code = 400
    message = "Bad Request"

    def __init__(self, message, *, headers=None):
        super().__init__(message=message, headers=headers)
        self.args = (message,)


class HttpBadRequest(BadHttpMessage):
    pass


class PayloadEncodingError(BadHttpMessage):
    """Of a body."""


class ContentEncodingError(PayloadEncodingError):
    pass


class TransferEncodingError(PayloadEncodingError):
    pass


class ContentLengthError(PayloadEncodingError):
    """There is less of the body than its head says."""


class LineTooLong(BadHttpMessage):
    def __init__(self, line, limit="Unknown", actual_size="Unknown"):
        super().__init__(f"Got more than {limit} bytes when reading: {line!r}.")
        self.args = (line, limit, actual_size)


class InvalidHeader(BadHttpMessage):
    def __init__(self, hdr):
        super().__init__(f"Invalid HTTP header: {hdr!r}")
        self.args = (hdr,)
        self.hdr = hdr.decode(errors="backslashreplace") if isinstance(hdr, bytes) else hdr


class BadStatusLine(BadHttpMessage):
    def __init__(self, line="", error=None):
        line = line if isinstance(line, str) else repr(line)
        super().__init__(error or f"Bad status line {line!r}")
        self.args = (line,)
        self.line = line


class BadHttpMethod(BadStatusLine):
    def __init__(self, line="", error=None):
        if error is None and line.startswith("\x16\x03"):
            error = "Received HTTPS traffic on an HTTP port"
        super().__init__(line, error or f"Bad HTTP method in status line {line!r}")


class InvalidURLError(BadHttpMessage):
    pass
