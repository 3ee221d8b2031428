"""Answers that are raised: one class for each status of HTTP that means more than success."""

from http import HTTPStatus

from yarl import URL

from . import hdrs
from .helpers import NotAppKeyWarning, deprecated
from .web_response import Response

# Those whose name is not the phrase of their status without its spaces.
_names = {
    203: "HTTPNonAuthoritativeInformation", 300: "HTTPMultipleChoices", 302: "HTTPFound", 304: "HTTPNotModified",
    307: "HTTPTemporaryRedirect", 308: "HTTPPermanentRedirect", 408: "HTTPRequestTimeout",
    413: "HTTPRequestEntityTooLarge", 414: "HTTPRequestURITooLong", 416: "HTTPRequestRangeNotSatisfiable",
    418: None, 422: "HTTPUnprocessableEntity", 425: None, 451: "HTTPUnavailableForLegalReasons",
    500: "HTTPInternalServerError", 505: "HTTPVersionNotSupported", 508: None,
    511: "HTTPNetworkAuthenticationRequired", 206: "HTTPPartialContent", 205: "HTTPResetContent",
}


class HTTPException(Response, Exception):
    """Raised or returned by a handler, it is the answer."""

    status_code = -1
    empty_body = False

    def __init__(self, *, headers=None, reason=None, body=None, text=None, content_type=None):
        if body is not None:
            deprecated("body argument is deprecated for http web exceptions")
        Response.__init__(
            self, status=self.status_code, headers=headers, body=body, text=text, reason=reason,
            content_type=content_type,
        )
        Exception.__init__(self, self.reason)
        if self.body is None and not self.empty_body:
            self.text = f"{self.status}: {self.reason}"

    def __bool__(self):
        return True


class HTTPError(HTTPException):
    """Status 400 to 599."""


class HTTPRedirection(HTTPException):
    """Status 300 to 399."""


class HTTPSuccessful(HTTPException):
    """Status 200 to 299."""


class HTTPClientError(HTTPError):
    """Status 400 to 499."""


class HTTPServerError(HTTPError):
    """Status 500 to 599."""


class HTTPMove(HTTPRedirection):
    """To another place."""

    def __init__(self, location, *, headers=None, reason=None, body=None, text=None, content_type=None):
        if not location:
            raise ValueError("HTTP redirects need a location to redirect to.")
        super().__init__(headers=headers, reason=reason, body=body, text=text, content_type=content_type)
        self._location = location
        self.headers["Location"] = str(URL(location))

    @property
    def location(self):
        return self._location


class HTTPMethodNotAllowed(HTTPClientError):
    status_code = 405

    def __init__(self, method, allowed_methods, *, headers=None, reason=None, body=None, text=None,
                 content_type=None):
        super().__init__(headers=headers, reason=reason, body=body, text=text, content_type=content_type)
        self.headers[hdrs.ALLOW] = ",".join(sorted(allowed_methods))
        self._method = method.upper()
        self._allowed = set(allowed_methods)

    @property
    def allowed_methods(self):
        return self._allowed

    @property
    def method(self):
        return self._method


class HTTPRequestEntityTooLarge(HTTPClientError):
    status_code = 413

    def __init__(self, max_size, actual_size=None, **options):
        options.setdefault("text", f"Maximum request body size {max_size} exceeded.")
        super().__init__(**options)


class HTTPUnavailableForLegalReasons(HTTPClientError):
    status_code = 451

    def __init__(self, link, **options):
        super().__init__(**options)
        self._link = None
        if link:
            self._link = URL(link)
            self.headers["Link"] = f'<{self._link}>; rel="blocked-by"'

    @property
    def link(self):
        return self._link


def _make_classes():
    moves = {300, 301, 302, 303, 305, 307, 308}
    for status in HTTPStatus:
        number = int(status)
        if number < 200 or number in (207, 208, 226, 423):
            continue
        name = _names.get(number, "HTTP" + "".join(filter(str.isalnum, status.phrase.title().replace("'", ""))))
        if name is None or name in globals():
            continue
        if number < 300:
            base = HTTPSuccessful
        elif number < 400:
            base = HTTPMove if number in moves else HTTPRedirection
        else:
            base = HTTPClientError if number < 500 else HTTPServerError
        attributes = {"status_code": number, "__module__": __name__}
        if number in (204, 205, 304):
            attributes["empty_body"] = True
        globals()[name] = type(name, (base,), attributes)


HTTPOk = type("HTTPOk", (HTTPSuccessful,), {"status_code": 200, "__module__": __name__})
_names[200] = None
_make_classes()

__all__ = tuple(name for name in globals() if name.startswith("HTTP") and name != "HTTPStatus")
