"""Who sends a session's requests: adapters, mounted on the beginnings of addresses."""

import time
from datetime import timedelta
from http.client import RemoteDisconnected
from urllib.parse import urlsplit

from _blocking_http import ConnectTimeout as _ConnectTimeout
from _blocking_http import ContentTooShort, ProxyFailed, open_exchange
from _web_fetch import tls_settings
from aiohttp.helpers import reason_phrase
from urllib3.exceptions import (
    ConnectTimeoutError, MaxRetryError, NameResolutionError, NewConnectionError, ProtocolError, ReadTimeoutError,
    ResponseError,
)
from urllib3.exceptions import ProxyError as _ProxyError
from urllib3.util.retry import Retry

from .cookies import extract_cookies_to_jar
from .exceptions import (
    ConnectionError, ConnectTimeout, ContentDecodingError, ProxyError, ReadTimeout, RetryError, SSLError,
)
from .models import Body, Response
from .utils import get_encoding_from_headers, select_proxy

DEFAULT_RETRIES = 0


class BaseAdapter:
    """What a session mounts."""

    def send(self, request, stream=False, timeout=None, verify=True, cert=None, proxies=None):
        raise NotImplementedError

    def close(self):
        raise NotImplementedError


class HTTPAdapter(BaseAdapter):
    """Sends by HTTP; a request that failed again, as `max_retries` says: a number, for connections that there were
    none of, or a Retry."""

    def __init__(self, pool_connections=10, pool_maxsize=10, max_retries=DEFAULT_RETRIES, pool_block=False):
        self.max_retries = max_retries if isinstance(max_retries, Retry) else Retry(max_retries, read=False)
        self.config = {}

    def __repr__(self):
        return f'<{type(self).__module__}.{type(self).__qualname__} object at {id(self):#x}>'

    def close(self):
        """Nothing is kept open between requests."""

    def add_headers(self, request, **options):
        """For those who derive from this class."""

    def send(self, request, stream=False, timeout=None, verify=True, cert=None, proxies=None):
        self.add_headers(request, stream=stream, timeout=timeout, verify=verify, cert=cert, proxies=proxies)
        proxy = select_proxy(request.url, proxies)
        secure = request.url.startswith('https:')
        url = request.url if proxy and not secure else request.path_url
        parts = urlsplit(proxy if proxy and not secure else request.url)
        pool = f"HTTP{'S' if secure else ''}ConnectionPool(host={parts.hostname!r}, port={parts.port or (443 if secure else 80)})"
        retries = self.max_retries
        while True:
            response = raw = error = None
            try:
                response = self._attempt(request, pool, timeout, verify, cert, proxy)
                raw, after = response.raw, 'Retry-After' in response.headers
                if not retries.is_retry(request.method, response.status_code, after):
                    return response
            except (ConnectTimeoutError, ReadTimeoutError, ProtocolError, _ProxyError) as failure:
                error = failure
            try:
                retries = retries.increment(request.method, url, raw, error, pool)
            except MaxRetryError as last:
                if response is not None and not retries.raise_on_status:
                    return response
                raise self._named(last, request) from None
            except ReadTimeoutError as last:
                raise ReadTimeout(*last.args, request=request) from None
            except ProtocolError as last:
                raise ConnectionError(last, request=request) from None
            if response is not None:
                response.close()
            retries.sleep(raw)

    def _named(self, last, request):
        reason = last.reason
        kind = (ProxyError if isinstance(reason, _ProxyError) else ConnectionError
                if isinstance(reason, NewConnectionError) else ConnectTimeout if isinstance(reason, ConnectTimeoutError)
                else RetryError if isinstance(reason, ResponseError) else ConnectionError)
        return kind(last, request=request)

    def _attempt(self, request, pool, timeout, verify, cert, proxy):
        wait, limit = timeout if isinstance(timeout, tuple) else (timeout, timeout)
        body = request.body.encode() if isinstance(request.body, str) else request.body
        if body is not None and not isinstance(body, bytes):
            body = _pieces(body)
        begin = time.perf_counter()
        try:
            answer = open_exchange(
                request.method, request.url, request.headers.items(), body, timeout=limit, wait=wait,
                follow=request._follow is not False, ssl=tls_settings(verify, cert), proxy=proxy,
            )
        except _ConnectTimeout:
            host = urlsplit(request.url).hostname
            raise ConnectTimeoutError(f'Connection to {host} timed out. (connect timeout={wait})') from None
        except TimeoutError:
            raise ReadTimeoutError(pool, request.path_url, f'Read timed out. (read timeout={limit})') from None
        except ConnectionAbortedError as error:
            raise ProtocolError('Connection aborted.', RemoteDisconnected(str(error))) from None
        except (ContentTooShort, ConnectionResetError) as error:
            raise ProtocolError('Connection aborted.', error) from None
        except ProxyFailed as error:
            reason = OSError(error.strerror) if error.errno is None else _connection_error(error, pool)
            raise _ProxyError('Unable to connect to proxy', reason) from None
        except OSError as error:
            if type(error).__name__.startswith('SSL'):
                raise SSLError(MaxRetryError(pool, request.path_url, _Shown(f'SSLError({error!r})')),
                               request=request) from None
            raise _connection_error(error, pool) from None
        except ValueError as error:
            raise ContentDecodingError(decoding_text(error), request=request) from None
        response = self.build_response(request, answer)
        response.raw = Body(answer, pool, limit, response.headers)
        extract_cookies_to_jar(response.cookies, request, response.raw)
        response.elapsed = timedelta(seconds=time.perf_counter() - begin)
        return response

    def build_response(self, request, answer):
        """The answer of a server, whose body is still to come."""
        response = Response()
        response.request, response.connection = request, self
        response.status_code = answer.status
        response.reason = reason_phrase(answer.status, answer.reason)
        response.url = answer.url if answer.redirected else request.url
        for name, value in answer.headers:
            known = response.headers.get(name)
            response.headers[name] = value if known is None else f'{known}, {value}'
        response.encoding = get_encoding_from_headers(response.headers)
        return response


async def _pieces(body):
    if hasattr(body, 'read'):
        while piece := body.read(65536):
            yield piece.encode() if isinstance(piece, str) else piece
    else:
        for piece in body:
            yield piece.encode() if isinstance(piece, str) else piece


class _Shown:
    # A reason that is not one of urllib3's.
    def __init__(self, text):
        self._text = text

    def __repr__(self):
        return self._text


def _connection_error(error, pool):
    connection = pool.replace('Pool', '')
    number = f'[Errno {error.errno}] ' if error.errno is not None else ''
    if type(error).__name__ == 'gaierror':
        host = connection.split("'")[1]
        return NameResolutionError(host, connection, f'{number}{error.strerror}')
    reason = 'Connection refused' if error.errno == 111 else error.strerror or str(error)
    return NewConnectionError(connection, f'Failed to establish a new connection: {number}{reason}')


def decoding_text(error):
    coding = str(error).rpartition(' ')[2]
    return f'Received response with content-encoding: {coding}, but failed to decode it.'
