"""Small things that several modules of the client need."""

from collections import namedtuple

__all__ = ("BasicAuth",)

sentinel = object()

# For answers that came over a protocol without reason phrases (HTTP/2 and later).
_phrases = {
    200: "OK", 201: "Created", 202: "Accepted", 204: "No Content", 206: "Partial Content", 301: "Moved Permanently",
    302: "Found", 303: "See Other", 304: "Not Modified", 307: "Temporary Redirect", 308: "Permanent Redirect",
    400: "Bad Request", 401: "Unauthorized", 403: "Forbidden", 404: "Not Found", 405: "Method Not Allowed",
    408: "Request Timeout", 409: "Conflict", 410: "Gone", 418: "I'm a Teapot", 422: "Unprocessable Content",
    429: "Too Many Requests", 500: "Internal Server Error", 501: "Not Implemented", 502: "Bad Gateway",
    503: "Service Unavailable", 504: "Gateway Timeout",
}


def reason_phrase(status, reason):
    return reason or _phrases.get(status, "")


_base64_digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"


def _base64(data):
    digits = []
    for at in range(0, len(data), 3):
        group = data[at : at + 3]
        number = int.from_bytes(group + bytes(3 - len(group)), "big")
        four = [_base64_digits[number >> shift & 63] for shift in (18, 12, 6, 0)]
        digits += four[: len(group) + 1] + ["="] * (3 - len(group))
    return "".join(digits)


class BasicAuth(namedtuple("BasicAuth", ["login", "password", "encoding"])):
    """Name and password for HTTP's basic authentication (RFC 7617)."""

    def __new__(cls, login, password="", encoding="latin1"):
        if login is None:
            raise ValueError("None is not allowed as login value")
        if password is None:
            raise ValueError("None is not allowed as password value")
        if ":" in login:
            raise ValueError('A ":" is not allowed in login (RFC 1945#section-11.1)')
        return super().__new__(cls, login, password, encoding)

    def encode(self):
        return "Basic " + _base64(f"{self.login}:{self.password}".encode(self.encoding))


MimeType = namedtuple("MimeType", ["type", "subtype", "suffix", "parameters"])


def parse_mimetype(text):
    """Takes a Content-Type apart: "text/html; charset=utf-8"."""
    essence, *params = text.split(";")
    parameters = {}
    for param in params:
        key, _, value = param.partition("=")
        if key.strip():
            parameters[key.strip().lower()] = value.strip(' "')
    kind, _, subtype = essence.strip().lower().partition("/")
    subtype, _, suffix = subtype.partition("+")
    return MimeType(kind, subtype, suffix, parameters)
