"""Limits."""

_unset = object()


class Timeout:
    """Seconds, None for none: each wait for a connection, for a piece of the answer, for a place among the limits."""

    def __init__(self, timeout=_unset, *, connect=_unset, read=_unset, write=_unset, pool=_unset):
        if isinstance(timeout, Timeout):
            default = (timeout.connect, timeout.read, timeout.write, timeout.pool)
        elif isinstance(timeout, tuple):
            default = (*timeout, None, None)[:4]
        else:
            default = (None if timeout is _unset else timeout,) * 4
            if timeout is _unset and _unset in (connect, read, write, pool):
                raise ValueError(
                    "httpx.Timeout must either include a default, or set all four parameters explicitly."
                )
        given = (connect, read, write, pool)
        self.connect, self.read, self.write, self.pool = (
            before if value is _unset else value for value, before in zip(given, default)
        )

    def __eq__(self, other):
        return isinstance(other, Timeout) and vars(self) == vars(other)

    def __repr__(self):
        if len({self.connect, self.read, self.write, self.pool}) == 1:
            return f"Timeout(timeout={self.connect})"
        return f"Timeout(connect={self.connect}, read={self.read}, write={self.write}, pool={self.pool})"


class Limits:
    def __init__(self, *, max_connections=None, max_keepalive_connections=None, keepalive_expiry=5.0):
        self.max_connections = max_connections
        self.max_keepalive_connections = max_keepalive_connections
        self.keepalive_expiry = keepalive_expiry

    def __repr__(self):
        return (
            f"Limits(max_connections={self.max_connections}, "
            f"max_keepalive_connections={self.max_keepalive_connections}, keepalive_expiry={self.keepalive_expiry})"
        )


class Proxy:
    def __init__(self, url, *, auth=None, headers=None, ssl_context=None):
        from ._models import URL, Headers

        self.url = URL(url)
        self.auth = auth or ((self.url.username, self.url.password) if self.url.username else None)
        self.headers = Headers(headers)
        self.ssl_context = ssl_context

    def __repr__(self):
        return f"Proxy({str(self.url)!r})"
