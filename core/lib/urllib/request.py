"""Opening URLs: `with urlopen(url) as response: response.read()`."""

from io import BytesIO
from urllib.error import HTTPError, URLError
from urllib.parse import quote, unquote, urljoin, urlsplit

from multidict import CIMultiDict

__all__ = ["Request", "urlopen", "urlretrieve", "quote", "unquote"]

_user_agent = "Python-urllib/3.14"
_max_redirects = 10


class _Headers(CIMultiDict):
    """The headers of an answer."""

    def get_all(self, name, default=None):
        return self.getall(name, default)

    def get_content_type(self):
        return self.get("Content-Type", "text/plain").partition(";")[0].strip().lower()

    def get_content_charset(self, failobj=None):
        for part in self.get("Content-Type", "").split(";")[1:]:
            key, _, value = part.partition("=")
            if key.strip().lower() == "charset":
                return value.strip(" '\"").lower()
        return failobj


class Request:
    """A URL with method, headers and body."""

    def __init__(self, url, data=None, headers={}, origin_req_host=None, unverifiable=False, method=None):
        self.full_url = url
        self.data = data
        self.headers = {}
        for name, value in headers.items():
            self.add_header(name, value)
        if method:
            self.method = method

    def get_method(self):
        return getattr(self, "method", None) or ("GET" if self.data is None else "POST")

    def get_full_url(self):
        return self.full_url

    def add_header(self, key, value):
        self.headers[key.capitalize()] = value

    def has_header(self, name):
        return name in self.headers

    def get_header(self, name, default=None):
        return self.headers.get(name, default)

    def header_items(self):
        return list(self.headers.items())

    @property
    def type(self):
        return urlsplit(self.full_url).scheme

    @property
    def host(self):
        return urlsplit(self.full_url).netloc

    @property
    def selector(self):
        parts = urlsplit(self.full_url)
        return (parts.path or "/") + (f"?{parts.query}" if parts.query else "")


class _Answer(BytesIO):
    """The answer: a file of its body, with status, reason, headers, url."""

    def __init__(self, answer, url, headers):
        super().__init__(answer.body)
        self.status = self.code = answer.status
        self.reason = self.msg = answer.reason
        self.headers = headers
        self.url = url

    def geturl(self):
        return self.url

    def getcode(self):
        return self.status

    def info(self):
        return self.headers

    def getheader(self, name, default=None):
        return self.headers.get(name, default)

    def getheaders(self):
        return list(self.headers.items())


def urlopen(url, data=None, timeout=None, *, context=None):
    """Gives the answer, or raises URLError; HTTPError for a status of 400 and more."""
    request = url if isinstance(url, Request) else Request(url)
    if data is not None:
        request.data = data
    return _open(request.full_url, request, request.get_method(), request.data, timeout, _max_redirects)


def _open(url, request, method, data, timeout, redirects):
    from _blocking_http import exchange

    scheme = urlsplit(url).scheme
    if not scheme:
        raise ValueError(f"unknown url type: {url!r}")
    if scheme not in ("http", "https"):
        raise URLError(f"unknown url type: {scheme}")
    if isinstance(data, str):
        raise TypeError("POST data should be bytes, an iterable of bytes, or a file object. It cannot be of type str.")
    if data is not None and not isinstance(data, (bytes, bytearray)):
        data = data.read() if hasattr(data, "read") else b"".join(data)
    headers = dict(request.headers)
    headers.setdefault("User-agent", _user_agent)
    if data is not None:
        headers.setdefault("Content-type", "application/x-www-form-urlencoded")
    try:
        answer = exchange(method, url, headers.items(), data, timeout=timeout)
    except OSError as error:
        # The address is no part of what urllib tells.
        reason = ConnectionRefusedError(111, "Connection refused") if error.errno == 111 else error
        raise URLError(reason) from None
    received = _Headers(answer.headers)
    made = _Answer(answer, answer.url if answer.redirected else url, received)
    if answer.status in (301, 302, 303, 307, 308) and "Location" in received:
        if redirects == 0:
            text = (
                "The HTTP server returned a redirect error that would lead to an infinite loop.\n"
                "The last 30x error message was:\n" + answer.reason
            )
            raise HTTPError(url, answer.status, text, received, made)
        if method not in ("GET", "HEAD") and answer.status not in (307, 308):
            method, data = "GET", None
        return _open(urljoin(url, received["Location"]), request, method, data, timeout, redirects - 1)
    if not 200 <= answer.status < 300:
        raise HTTPError(made.url, answer.status, answer.reason, received, made)
    return made


def urlretrieve(url, filename=None, reporthook=None, data=None):
    """Stores what is at `url` in a file: (its name, the headers)."""
    with urlopen(url, data) as answer:
        if filename is None:
            import tempfile

            filename = tempfile.mktemp()
        content = answer.read()
        with open(filename, "wb") as file:
            file.write(content)
        if reporthook:
            reporthook(1, len(content), len(content))
        return filename, answer.headers
