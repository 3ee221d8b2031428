"""What carries requests: the host's fetch and the in-page network, an ASGI application, a function."""

import asyncio

from ._exceptions import (
    ConnectError, ConnectTimeout, DecodingError, ProxyError, ReadError, ReadTimeout, RemoteProtocolError,
    UnsupportedProtocol,
)
from ._models import URL, Response


class AsyncBaseTransport:
    async def handle_async_request(self, request):
        raise NotImplementedError("The 'handle_async_request' method must be implemented.")

    async def aclose(self):
        pass


class BaseTransport:
    def handle_request(self, request):
        raise NotImplementedError("The 'handle_request' method must be implemented.")

    def close(self):
        pass


class _Body:
    """The pieces of an answer, each within the time for reading."""

    def __init__(self, fetch, timeout, request):
        self._fetch = fetch
        self._timeout = timeout
        self._request = request

    async def next(self):
        from aiohttp import ClientError
        from asyncio.host_operations import HostError

        try:
            async with asyncio.timeout(self._timeout):
                return await self._fetch.read()
        except TimeoutError:
            self.cancel()
            raise ReadTimeout("", request=self._request) from None
        except ClientError:
            raise RemoteProtocolError(
                "peer closed connection without sending complete message body (incomplete chunked read)",
                request=self._request,
            ) from None
        except HostError as error:
            raise ReadError(error.args[1], request=self._request) from None
        except ValueError as error:
            raise DecodingError(str(error), request=self._request) from None

    def cancel(self):
        self._fetch.cancel()


class AsyncHTTPTransport(AsyncBaseTransport):
    def __init__(self, verify=True, cert=None, http1=True, http2=False, limits=None, retries=0, proxy=None, **options):
        from _web_fetch import tls_settings

        self._retries = retries
        self._ssl = tls_settings(verify, cert)
        self._proxy = None if proxy is None else URL(str(getattr(proxy, "url", proxy)))._url
        most = None if limits is None else limits.max_connections
        self._places = None if not most else asyncio.Semaphore(most)

    async def handle_async_request(self, request):
        for left in range(self._retries, -1, -1):
            try:
                return await self._handle(request)
            except ConnectError:
                if not left:
                    raise

    async def _handle(self, request):
        from _web_fetch import begin
        from aiohttp import ClientConnectorError, ClientError, ClientHttpProxyError, ClientSSLError
        from asyncio.host_operations import HostError

        timeout = request.extensions.get("timeout")
        url = request.url._url
        if url.scheme not in ("http", "https"):
            what = f"an unsupported protocol '{url.scheme}://'." if url.scheme else "an 'http://' or 'https://' protocol."
            text = "Request URL has " if url.scheme else "Request URL is missing "
            raise UnsupportedProtocol(text + what, request=request)
        if self._places is not None:
            await self._places.acquire()
        try:
            headers = request.headers.multi_items()
            body = request.body or None
            told = [(name, value) for name, value in headers if name not in _of_the_host or
                    name == "user-agent" and not value.startswith("python-httpx")]
            redirect = "steps" if request.extensions.get("follow_redirects") else "manual"
            fetch = await begin(
                request.method, url, headers, body, redirect=redirect, ssl=self._ssl, wait=timeout.connect,
                proxy=self._proxy, for_host=told,
            )
        except TimeoutError:
            raise ConnectTimeout("", request=request) from None
        except ClientHttpProxyError as error:
            raise ProxyError(f"{error.status} {error.message}", request=request) from None
        except ClientSSLError as error:
            raise ConnectError(str(error.os_error), request=request) from None
        except ClientConnectorError as error:
            message = "All connection attempts failed" if error.os_error.errno else error.os_error.strerror
            raise ConnectError(message, request=request) from None
        finally:
            if self._places is not None:
                self._places.release()
        try:
            async with asyncio.timeout(timeout.read):
                status, reason, end, redirected, answered = await fetch.head
            if redirected:
                # The browser followed by itself.
                request.url = URL(str(end))
        except TimeoutError:
            fetch.cancel()
            raise ReadTimeout("", request=request) from None
        except asyncio.CancelledError:
            fetch.cancel()
            raise
        except HostError as error:
            raise ConnectError(_reason(*error.args), request=request) from None
        except ClientError:
            raise RemoteProtocolError("Server disconnected without sending a response.", request=request) from None
        return Response(
            status, headers=answered, stream=_Body(fetch, timeout.read, request), request=request,
            extensions={"http_version": b"HTTP/1.1", "reason_phrase": reason.encode()},
        )


_of_the_host = ("host", "accept-encoding", "user-agent", "content-length", "connection", "transfer-encoding")


def _reason(kind, message):
    if kind == "cors":
        return f"the browser forbids it (CORS): {message}; ask that site to allow it or use `npx fermata run`"
    if "ENOTFOUND" in message or "EAI_AGAIN" in message:
        return "[Errno -2] Name or service not known"
    return "All connection attempts failed" if "ECONNREFUSED" in message else message


class MockTransport(AsyncBaseTransport, BaseTransport):
    """A function answers, one of its own accord or a coroutine."""

    def __init__(self, handler):
        self.handler = handler

    def handle_request(self, request):
        return self.handler(request)

    async def handle_async_request(self, request):
        await request.aread()
        response = self.handler(request)
        return await response if hasattr(response, "__await__") else response


class HTTPTransport(AsyncHTTPTransport):
    """What carries the requests of the client that blocks."""

    def close(self):
        pass


class WSGITransport(BaseTransport):
    """An application of the program answers, without a network."""

    def __init__(self, app, raise_app_exceptions=True, script_name="", remote_addr="127.0.0.1", wsgi_errors=None):
        self.app = app
        self.raise_app_exceptions = raise_app_exceptions
        self.script_name = script_name
        self.remote_addr = remote_addr
        self.wsgi_errors = wsgi_errors

    def handle_request(self, request):
        import io
        import sys

        url = request.url
        environ = {
            "wsgi.version": (1, 0), "wsgi.url_scheme": url.scheme, "wsgi.input": io.BytesIO(request.body or b""),
            "wsgi.errors": self.wsgi_errors or sys.stderr, "wsgi.multithread": True, "wsgi.multiprocess": False,
            "wsgi.run_once": False, "REQUEST_METHOD": request.method, "SCRIPT_NAME": self.script_name,
            "PATH_INFO": url.path, "QUERY_STRING": url.query.decode(), "SERVER_NAME": url.host,
            "SERVER_PORT": str(url.port or {"http": 80, "https": 443}[url.scheme]), "SERVER_PROTOCOL": "HTTP/1.1",
            "REMOTE_ADDR": self.remote_addr,
        }
        for name, value in request.headers.multi_items():
            key = name.upper().replace("-", "_")
            environ[key if key in ("CONTENT_TYPE", "CONTENT_LENGTH") else f"HTTP_{key}"] = value
        begun = []

        def start_response(status, headers, exc_info=None):
            begun[:] = [(int(status.split()[0]), headers, exc_info)]
            return lambda piece: None

        content = b"".join(self.app(environ, start_response))
        status, headers, exc_info = begun[0]
        if exc_info and exc_info[0] and self.raise_app_exceptions:
            raise exc_info[1]
        return Response(status, headers=headers, content=content, request=request)


class ASGITransport(AsyncBaseTransport):
    """An application of the program answers, without a network."""

    def __init__(self, app, raise_app_exceptions=True, root_path="", client=("127.0.0.1", 123)):
        self.app = app
        self.raise_app_exceptions = raise_app_exceptions
        self.root_path = root_path
        self.client = client

    async def handle_async_request(self, request):
        url = request.url
        scope = {
            "type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": request.method,
            "headers": [(name.lower(), value) for name, value in request.headers.raw], "scheme": url.scheme,
            "path": url.path, "raw_path": url.raw_path.split(b"?")[0], "query_string": url.query,
            "server": (url.host, url.port), "client": self.client, "root_path": self.root_path,
        }
        body = [await request.aread() or b""]
        status, headers, pieces = 500, [], []

        async def receive():
            if body:
                return {"type": "http.request", "body": body.pop(), "more_body": False}
            await asyncio.get_running_loop().create_future()

        async def send(message):
            nonlocal status, headers
            if message["type"] == "http.response.start":
                status, headers = message["status"], message.get("headers", [])
            elif message["type"] == "http.response.body":
                pieces.append(message.get("body", b""))

        try:
            await self.app(scope, receive, send)
        except Exception:
            if self.raise_app_exceptions:
                raise
        return Response(status, headers=headers, content=b"".join(pieces), request=request)
