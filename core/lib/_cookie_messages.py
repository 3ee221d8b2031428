"""Requests and answers as http.cookiejar looks at them, for the clients that keep their cookies there."""

from email.message import Message
from urllib.parse import urlsplit


class CookieRequest:
    """`headers` is any mapping of the request; what the jar adds is in `added`."""

    unverifiable = False

    def __init__(self, url, headers):
        parts = urlsplit(url)
        self._headers = headers
        self.added = {}
        self.type = parts.scheme
        host = next((headers[name] for name in ('Host', 'host') if name in headers), None)
        self._url = url if host is None else parts._replace(netloc=host).geturl()
        self.host = self.origin_req_host = urlsplit(self._url).hostname or ''

    def get_full_url(self):
        return self._url

    def has_header(self, name):
        return name in self._headers or name in self.added

    def get_header(self, name, default=None):
        return self._headers.get(name, self.added.get(name, default))

    def add_unredirected_header(self, name, value):
        self.added[name] = value


class CookieResponse:
    """`pairs` are the answer's headers."""

    def __init__(self, pairs):
        self._message = Message()
        for name, value in pairs:
            self._message.add_header(name, value)

    def info(self):
        return self._message


def plain_cookie(name, value, domain='', path='/', **rest):
    """A cookie that the program sets."""
    from http.cookiejar import Cookie

    fields = {
        'version': 0, 'name': name, 'value': value, 'port': None, 'domain': domain, 'path': path, 'secure': False,
        'expires': None, 'discard': True, 'comment': None, 'comment_url': None, 'rest': {'HttpOnly': None},
        'rfc2109': False,
    } | rest
    fields['port_specified'] = bool(fields['port'])
    fields['domain_specified'] = bool(fields['domain'])
    fields['domain_initial_dot'] = fields['domain'].startswith('.')
    fields['path_specified'] = bool(fields['path'])
    return Cookie(**fields)
