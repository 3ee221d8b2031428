# cpython: skip aiohttp is not in the oracle
import aiohttp

print(repr(aiohttp.ServerDisconnectedError()))  # => ServerDisconnectedError('Server disconnected')
print(repr(aiohttp.InvalidURL("u")), aiohttp.InvalidURL("u", "why"))  # => <InvalidURL u> u - why
print(issubclass(aiohttp.ServerTimeoutError, TimeoutError))  # => True
print(issubclass(aiohttp.ClientConnectorError, OSError))  # => True
print(issubclass(aiohttp.ContentTypeError, aiohttp.ClientResponseError))  # => True
print(aiohttp.ClientTimeout(total=5))  # => ClientTimeout(total=5, connect=None, sock_read=None, sock_connect=None, ceil_threshold=5)
print(aiohttp.encode_basic_auth("Aladdin", "open sesame"))  # => Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==
