"""Limits, proxies, and which certificates are believed."""

_unset = object()


def create_ssl_context(verify=True, cert=None, trust_env=True):
    import ssl
    import warnings

    if verify is True:
        context = ssl.create_default_context()
    elif verify is False:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    elif isinstance(verify, str):
        import os

        message = ("`verify=<str>` is deprecated. Use `verify=ssl.create_default_context(cafile=...)` or "
                   "`verify=ssl.create_default_context(capath=...)` instead.")
        warnings.warn(message, DeprecationWarning)
        return ssl.create_default_context(**{"capath" if os.path.isdir(verify) else "cafile": verify})
    else:
        context = verify
    if cert:
        warnings.warn("`cert=...` is deprecated. Use `verify=<ssl_context>` instead,with `.load_cert_chain()` to "
                      "configure the certificate chain.", DeprecationWarning)
        context.load_cert_chain(*((cert,) if isinstance(cert, str) else cert))
    return context


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

    def as_dict(self):
        return {"connect": self.connect, "read": self.read, "write": self.write, "pool": self.pool}

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

    def __eq__(self, other):
        return isinstance(other, Limits) and vars(self) == vars(other)

    def __repr__(self):
        return (
            f"Limits(max_connections={self.max_connections}, "
            f"max_keepalive_connections={self.max_keepalive_connections}, keepalive_expiry={self.keepalive_expiry})"
        )


class Proxy:
    """Where requests go instead, and who asks there."""

    def __init__(self, url, *, ssl_context=None, auth=None, headers=None):
        from ._models import Headers
        from ._urls import URL

        url = URL(url)
        if url.scheme not in ("http", "https", "socks5", "socks5h"):
            raise ValueError(f"Unknown scheme for proxy URL {url!r}")
        if url.username or url.password:
            auth = (url.username, url.password)
            url = url.copy_with(username=None, password=None)
        self.url = url
        self.auth = auth
        self.headers = Headers(headers)
        self.ssl_context = ssl_context

    @property
    def raw_auth(self):
        return None if self.auth is None else tuple(part.encode() for part in self.auth)

    def __repr__(self):
        auth = f", auth={(self.auth[0], '********')!r}" if self.auth else ""
        headers = f", headers={dict(self.headers)!r}" if self.headers else ""
        return f"Proxy({str(self.url)!r}{auth}{headers})"
