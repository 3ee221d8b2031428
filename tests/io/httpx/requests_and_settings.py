# cpython: skip httpx is not in the oracle
# What a client adds to a request, how bodies are made of what is given, and which settings are refused.
import io
import warnings

import httpx

warnings.simplefilter("ignore")


def show(*expressions):
    for make in expressions:
        try:
            print(repr(make()))
        except Exception as error:
            print(type(error).__name__, error)


def request(**options):
    return httpx.Request("POST", "http://h/", **options)


show(
    lambda: request(json={"a": [1, "\u00e9"]}).content, lambda: request(json={"a": 1}).headers,
    lambda: request(data={"a": "b c", "l": [1, 2], "n": None, "t": True}).content,
    lambda: request(content="h\u00e9llo").headers, lambda: request().headers, lambda: request(data="raw").headers,
    lambda: request(content=b"x", headers={"content-length": "1", "Content-Type": "a/b"}).headers,
    lambda: request(content=iter([b"a", b"b"])).headers, lambda: request(content=iter([b"a", b"b"])).content,
    lambda: request(content=iter([b"a", b"b"])).read(), lambda: request(content={"a": 1}),
    lambda: request(json={"a": float("nan")}), lambda: request(json=set()), lambda: request(json=None).content,
    lambda: httpx.Request("GET", "http://h/?a=1", params={"b": 2}), lambda: httpx.Request("DELETE", "http://h/").headers,
    lambda: httpx.Request("GET", "http://u:p@h:81", cookies={"a": "1", "b": "2"}).headers,
)
boundary = {"Content-Type": "multipart/form-data; boundary=BBB"}
form = request(headers=boundary, data={"a": "1", "l": ["x", "y"]}, files={
    "f": ("n.txt", b"abc", "text/plain"), "g": io.BytesIO(b"x"), "h": ("q.png", io.BytesIO(b"png")),
    "i": (None, b"noname"), "j": ("\u00e9 \".txt", "str"), "k": ("b", b"2", "x/y", {"X-H": "v"}),
})
print(form.headers)
print(form.read().decode())
show(lambda: request(files={"f": io.StringIO("x")}), lambda: request(files={"f": b"x"}, data={"a": {"x": 1}}))

api = httpx.Client(base_url="http://h/api", params={"a": 1}, headers={"X-Key": "k"}, cookies={"c": "d"})
for target in "x", "/y", "", "http://other/?b=2":
    print(api.build_request("GET", target).url)
print(api.build_request("GET", "x", params={"p": 3}, headers={"user-agent": "me"}, cookies={"e": "f"}, timeout=3).headers)
api.timeout, api.headers, api.params, api.auth = 3, {"X": "1"}, {"q": 1}, ("u", "p")
print(api.timeout, api.headers, api.params, api.cookies, api.base_url, type(api.auth).__name__, api.event_hooks)
show(
    lambda: httpx.Timeout(10, connect=60), lambda: httpx.Timeout(), lambda: httpx.Timeout((1, 2)),
    lambda: httpx.Timeout(5).as_dict(), lambda: httpx.Timeout(connect=3), lambda: httpx.Limits(max_connections=5),
    lambda: httpx.Limits() == httpx.Limits(), lambda: httpx.Proxy("http://u:p@localhost:8030"),
    lambda: httpx.Proxy("http://localhost", auth=("a", "b")).raw_auth, lambda: httpx.Proxy("ftp://x"),
    lambda: httpx.Client(foo=1), lambda: httpx.get("http://h", foo=1), lambda: api.get("nope", bogus=1),
    lambda: httpx.Client().get("nope"), lambda: httpx.get("http://"), lambda: httpx.get("ftp://x"),
    lambda: httpx.Client(auth=3), lambda: httpx.Client(mounts={"http": None}), lambda: httpx.AsyncClient().trust_env,
    lambda: httpx.codes.NOT_FOUND, lambda: httpx.codes(418).phrase, lambda: httpx.codes(999), lambda: len(httpx.codes),
    lambda: (httpx.codes.ok, httpx.codes["OK"], httpx.codes.is_error(404), httpx.codes.get_reason_phrase(999)),
)

# output:
# b'{"a":[1,"\xc3\xa9"]}'
# Headers({'host': 'h', 'content-length': '7', 'content-type': 'application/json'})
# b'a=b+c&l=1&l=2&n=&t=true'
# Headers({'host': 'h', 'content-length': '6'})
# Headers({'host': 'h', 'content-length': '0'})
# Headers({'host': 'h', 'content-length': '3'})
# Headers({'host': 'h', 'content-length': '1', 'content-type': 'a/b'})
# Headers({'host': 'h', 'transfer-encoding': 'chunked'})
# RequestNotRead Attempted to access streaming request content, without having called `read()`.
# b'ab'
# TypeError Unexpected type for 'content', <class 'dict'>
# ValueError Out of range float values are not JSON compliant: nan
# TypeError Object of type set is not JSON serializable
# b''
# <Request('GET', 'http://h/?b=2')>
# Headers({'host': 'h'})
# Headers({'host': 'h:81', 'cookie': 'a=1; b=2'})
# Headers({'host': 'h', 'content-type': 'multipart/form-data; boundary=BBB', 'content-length': '742'})
# --BBB
# Content-Disposition: form-data; name="a"
# 
# 1
# --BBB
# Content-Disposition: form-data; name="l"
# 
# x
# --BBB
# Content-Disposition: form-data; name="l"
# 
# y
# --BBB
# Content-Disposition: form-data; name="f"; filename="n.txt"
# Content-Type: text/plain
# 
# abc
# --BBB
# Content-Disposition: form-data; name="g"; filename="upload"
# Content-Type: application/octet-stream
# 
# x
# --BBB
# Content-Disposition: form-data; name="h"; filename="q.png"
# Content-Type: image/png
# 
# png
# --BBB
# Content-Disposition: form-data; name="i"
# 
# noname
# --BBB
# Content-Disposition: form-data; name="j"; filename="é %22.txt"
# Content-Type: text/plain
# 
# str
# --BBB
# Content-Disposition: form-data; name="k"; filename="b"
# X-H: v
# Content-Type: x/y
# 
# 2
# --BBB--
#
# TypeError Multipart file uploads require 'io.BytesIO', not 'io.StringIO'.
# TypeError Invalid type for value. Expected primitive type, got <class 'dict'>: {'x': 1}
# http://h/api/x?a=1
# http://h/api/y?a=1
# http://h/api/?a=1
# http://other/?a=1
# Headers({'host': 'h', 'accept': '*/*', 'accept-encoding': 'gzip, deflate', 'connection': 'keep-alive', 'x-key': 'k', 'user-agent': 'me', 'cookie': 'c=d; e=f'})
# Timeout(timeout=3) Headers({'accept': '*/*', 'accept-encoding': 'gzip, deflate', 'connection': 'keep-alive', 'user-agent': 'python-httpx/0.28.1', 'x': '1'}) q=1 <Cookies[<Cookie c=d for  />]> http://h/api/ BasicAuth {'request': [], 'response': []}
# Timeout(connect=60, read=10, write=10, pool=10)
# ValueError httpx.Timeout must either include a default, or set all four parameters explicitly.
# Timeout(connect=1, read=2, write=None, pool=None)
# {'connect': 5, 'read': 5, 'write': 5, 'pool': 5}
# ValueError httpx.Timeout must either include a default, or set all four parameters explicitly.
# Limits(max_connections=5, max_keepalive_connections=None, keepalive_expiry=5.0)
# True
# Proxy('http://localhost:8030', auth=('u', '********'))
# (b'a', b'b')
# ValueError Unknown scheme for proxy URL URL('ftp://x')
# TypeError Client.__init__() got an unexpected keyword argument 'foo'
# TypeError get() got an unexpected keyword argument 'foo'
# TypeError Client.get() got an unexpected keyword argument 'bogus'
# UnsupportedProtocol Request URL is missing an 'http://' or 'https://' protocol.
# UnsupportedProtocol Request URL is missing an 'http://' or 'https://' protocol.
# UnsupportedProtocol Request URL has an unsupported protocol 'ftp://'.
# TypeError Invalid "auth" argument: 3
# ValueError Proxy keys should use proper URL forms rather than plain scheme strings. Instead of "http", use "http://"
# True
# <codes.NOT_FOUND: 404>
# "I'm a teapot"
# ValueError 999 is not a valid codes
# 62
# (200, <codes.OK: 200>, True, '')
