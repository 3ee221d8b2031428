"""How often a request is tried again, and after what time."""

import random
import time
from collections import namedtuple

from ..exceptions import (
    ConnectTimeoutError, InvalidHeader, MaxRetryError, ProtocolError, ProxyError, ReadTimeoutError, ResponseError,
)

RequestHistory = namedtuple('RequestHistory', ['method', 'url', 'error', 'status', 'redirect_location'])
_names = ('total', 'connect', 'read', 'redirect', 'status', 'other')
_counts = _names[1:]


class Retry:
    """What is left of the tries: of all, and of those after errors of a kind."""

    DEFAULT_ALLOWED_METHODS = frozenset(['HEAD', 'GET', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'])
    RETRY_AFTER_STATUS_CODES = frozenset([413, 429, 503])
    DEFAULT_REMOVE_HEADERS_ON_REDIRECT = frozenset(['Cookie', 'Authorization', 'Proxy-Authorization'])
    DEFAULT_BACKOFF_MAX = 120

    def __init__(self, total=10, connect=None, read=None, redirect=None, status=None, other=None,
                 allowed_methods=DEFAULT_ALLOWED_METHODS, status_forcelist=None, backoff_factor=0,
                 backoff_max=DEFAULT_BACKOFF_MAX, raise_on_redirect=True, raise_on_status=True, history=None,
                 respect_retry_after_header=True,
                 remove_headers_on_redirect=DEFAULT_REMOVE_HEADERS_ON_REDIRECT, backoff_jitter=0.0):
        self.total, self.connect, self.read = total, connect, read
        if redirect is False or total is False:
            redirect, raise_on_redirect = 0, False
        self.redirect, self.status, self.other = redirect, status, other
        self.allowed_methods = allowed_methods
        self.status_forcelist = status_forcelist or set()
        self.backoff_factor, self.backoff_max, self.backoff_jitter = backoff_factor, backoff_max, backoff_jitter
        self.raise_on_redirect, self.raise_on_status = raise_on_redirect, raise_on_status
        self.history = history or ()
        self.respect_retry_after_header = respect_retry_after_header
        self.remove_headers_on_redirect = frozenset(name.lower() for name in remove_headers_on_redirect)

    def new(self, **changes):
        made = object.__new__(type(self))
        made.__dict__.update(self.__dict__, **changes)
        return made

    @classmethod
    def from_int(cls, retries, redirect=True, default=None):
        """One of a number."""
        if retries is None:
            retries = 3 if default is None else default
        return retries if isinstance(retries, Retry) else cls(retries, redirect=bool(redirect) and None)

    def __repr__(self):
        shown = ', '.join(f'{name}={getattr(self, name)}' for name in ('total', 'connect', 'read', 'redirect', 'status'))
        return f'{type(self).__name__}({shown})'

    def get_backoff_time(self):
        """The seconds before the next try: none at first, then twice as much each time."""
        failed = 0
        for step in reversed(self.history):
            if step.redirect_location is not None:
                break
            failed += 1
        if failed <= 1:
            return 0
        wait = self.backoff_factor * 2 ** (failed - 1)
        if self.backoff_jitter:
            wait += random.random() * self.backoff_jitter
        return float(max(0, min(self.backoff_max, wait)))

    def parse_retry_after(self, retry_after):
        if retry_after.strip().isdecimal():
            return max(0, int(retry_after))
        from email.utils import mktime_tz, parsedate_tz
        moment = parsedate_tz(retry_after)
        if moment is None:
            raise InvalidHeader(f'Invalid Retry-After header: {retry_after}')
        return max(0, mktime_tz(moment) - time.time())

    def get_retry_after(self, response):
        value = response.headers.get('Retry-After')
        return None if value is None else self.parse_retry_after(value)

    def sleep(self, response=None):
        """Wait before the next try, as long as the server asks for."""
        wait = self.get_retry_after(response) if self.respect_retry_after_header and response is not None else None
        wait = wait or self.get_backoff_time()
        if wait > 0:
            time.sleep(wait)

    def is_retry(self, method, status_code, has_retry_after=False):
        if self.allowed_methods and method.upper() not in self.allowed_methods:
            return False
        if status_code in self.status_forcelist:
            return True
        return bool(self.total and self.respect_retry_after_header and has_retry_after
                    and status_code in self.RETRY_AFTER_STATUS_CODES)

    def is_exhausted(self):
        counts = [getattr(self, name) for name in _names]
        return any(count < 0 for count in counts if count is not None and count is not False and count is not True)

    def increment(self, method=None, url=None, response=None, error=None, _pool=None, _stacktrace=None):
        """What is left after a failure; MaxRetryError if nothing is, `error` if its kind is not tried again."""
        if self.total is False and error:
            raise error
        left = {name: getattr(self, name) for name in _counts}
        status = location = None
        reason = 'unknown'
        if isinstance(error.original_error if isinstance(error, ProxyError) else error, ConnectTimeoutError):
            kind = 'connect'
        elif isinstance(error, (ReadTimeoutError, ProtocolError)):
            kind = 'read'
            if self.read is False or method is None or self.allowed_methods and method not in self.allowed_methods:
                raise error
        elif error:
            kind = 'other'
        else:
            kind = 'status'
            reason = ResponseError.GENERIC_ERROR
            if response is not None and response.status:
                status = response.status
                reason = ResponseError.SPECIFIC_ERROR.format(status_code=status)
        if left[kind] is False:
            raise error
        if left[kind] is not None:
            left[kind] -= 1
        step = RequestHistory(method, url, error, status, location)
        made = self.new(total=None if self.total is None else self.total - 1, history=(*self.history, step), **left)
        if made.is_exhausted():
            raise MaxRetryError(_pool, url, error or ResponseError(reason)) from error
        return made


Retry.DEFAULT = Retry(3)
