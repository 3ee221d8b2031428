"""What can go wrong below requests."""


class HTTPError(Exception):
    pass


class HTTPWarning(Warning):
    pass


class SecurityWarning(HTTPWarning):
    pass


class InsecureRequestWarning(SecurityWarning):
    pass


class PoolError(HTTPError):
    def __init__(self, pool, message):
        self.pool = pool
        super().__init__(f'{pool}: {message}')


class RequestError(PoolError):
    def __init__(self, pool, url, message):
        self.url = url
        super().__init__(pool, message)


class MaxRetryError(RequestError):
    """It was tried as often as was allowed; `reason` is why it failed the last time."""

    def __init__(self, pool, url, reason=None):
        self.reason = reason
        super().__init__(pool, url, f'Max retries exceeded with url: {url} (Caused by {reason!r})')


class TimeoutError(HTTPError):
    pass


class ReadTimeoutError(TimeoutError, RequestError):
    pass


class ConnectTimeoutError(TimeoutError):
    pass


class NewConnectionError(ConnectTimeoutError):
    """`conn` is what would have been the connection."""

    def __init__(self, conn, message):
        self.conn = conn
        super().__init__(f'{conn}: {message}')


class NameResolutionError(NewConnectionError):
    def __init__(self, host, conn, reason):
        super().__init__(conn, f"Failed to resolve '{host}' ({reason})")


class ProxyError(HTTPError):
    """There is no way through the proxy; `original_error` is why."""

    def __init__(self, message, error):
        super().__init__(message, error)
        self.original_error = error


class ProtocolError(HTTPError):
    pass


class ResponseError(HTTPError):
    GENERIC_ERROR = 'too many error responses'
    SPECIFIC_ERROR = 'too many {status_code} error responses'


class InvalidHeader(HTTPError):
    pass
