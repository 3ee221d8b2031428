# cpython: skip httpx is not in the oracle
# Answers: made by hand, read in pieces, of encodings and states; and their cookies.
import gzip
import pickle
import zlib

import httpx
from httpx import Response


def show(*expressions):
    for make in expressions:
        try:
            print(repr(make()))
        except Exception as error:
            print(type(error).__name__, error)


asked = httpx.Request("GET", "http://h.test")
show(
    lambda: Response(299), lambda: Response(200, text="h\u00e9").headers, lambda: Response(200, html="<p>").headers,
    lambda: Response(200, json={"a": "\u00e9"}).content, lambda: Response(200, content=[b"a", b"b"]).headers,
    lambda: Response(200, content=iter([b"a", b"b"])).read(), lambda: Response(200, content=iter([b"a"])).content,
    lambda: Response(200).elapsed, lambda: Response(200).url, lambda: Response(200).raise_for_status(),
    lambda: Response(200, request=asked).raise_for_status(), lambda: Response(101, request=asked).raise_for_status(),
    lambda: Response(301, headers={"location": "/x"}, request=asked).raise_for_status(),
    lambda: Response(600, request=asked).raise_for_status(), lambda: Response(200, bogus=1),
    lambda: Response(200, extensions={"reason_phrase": b"Fine"}).reason_phrase,
    lambda: Response(200, content=b"\xe9", headers={"Content-Type": "text/plain; charset=latin-1"}).text,
    lambda: Response(200, content=b"\xe9", headers={"Content-Type": "text/plain; charset=nope"}).text,
    lambda: Response(200, content=b"\xff", default_encoding=lambda content: "cp1252").text,
    lambda: Response(200, content=b"nope").json(), lambda: Response(200, content=3), lambda: Response(200, text=3),
    lambda: Response(200, headers={"link": '<http://a>; rel="next"; x=y, <http://b>; rel=last'}).links,
    lambda: Response(302, headers={"location": "x"}).has_redirect_location, lambda: Response(302).next_request,
    lambda: list(Response(200, content=b"abcdef").iter_bytes(4)), lambda: list(Response(200, content=b"a").iter_raw()),
    lambda: list(Response(200, content=b"abc\ndef\r\ng\n\nh").iter_lines()),
    lambda: list(Response(200, content="a\u00e9b".encode()).iter_text(2)),
    lambda: Response(200, stream=httpx.ByteStream(b"xyz")).read(), lambda: list(httpx.ByteStream(b"xyz")),
    lambda: Response(200, content=gzip.compress(b"hello"), headers={"content-encoding": "gzip"}).content,
    lambda: Response(200, content=zlib.compress(b"hello"), headers={"content-encoding": "deflate"}).text,
    lambda: Response(200, content=b"no", headers={"content-encoding": "gzip"}),
    lambda: pickle.loads(pickle.dumps(Response(200, json={"a": 1}, request=asked))).json(),
)

response = Response(200, content=iter([b"a\n", b"b"]))
print(response.is_closed, response.is_stream_consumed)
print(list(response.iter_lines()), response.is_closed, response.is_stream_consumed, response.num_bytes_downloaded)
show(lambda: response.text, lambda: response.read())
response = Response(200, text="x")
print(response.text)
show(lambda: setattr(response, "encoding", "ascii"))
response = Response(200, stream=httpx.ByteStream(b"q"))
response.close()
show(lambda: response.read())

pairs = [("set-cookie", "a=b; Path=/"), ("set-cookie", "c=d; Path=/x")]
print(Response(200, headers=pairs, request=asked).cookies)
cookies = httpx.Cookies({"a": "1"})
cookies.set("b", "2", domain="x.org")
cookies.set("b", "3", domain="y.org", path="/p")
print(cookies, len(cookies), list(cookies), cookies.get("a"))
show(lambda: cookies["b"], lambda: cookies.get("b", domain="y.org"), lambda: cookies["zz"])
cookies.delete("b", domain="x.org")
print(cookies["b"], list(cookies.jar)[1])
cookies.clear()
cookies.update({"o": "p"})
print(dict(cookies), bool(cookies))

for error in httpx.ConnectTimeout, httpx.HTTPStatusError, httpx.InvalidURL, httpx.RequestNotRead, httpx.DecodingError:
    print([kind.__name__ for kind in error.__mro__])
show(lambda: httpx.ConnectError("x").request, lambda: str(httpx.StreamConsumed()), lambda: str(httpx.RequestNotRead()))

# output:
# <Response [299 ]>
# Headers({'content-length': '3', 'content-type': 'text/plain; charset=utf-8'})
# Headers({'content-length': '3', 'content-type': 'text/html; charset=utf-8'})
# b'{"a":"\xc3\xa9"}'
# Headers({'transfer-encoding': 'chunked'})
# b'ab'
# ResponseNotRead Attempted to access streaming response content, without having called `read()`.
# RuntimeError '.elapsed' may only be accessed after the response has been read or closed.
# RuntimeError The request instance has not been set on this response.
# RuntimeError Cannot call `raise_for_status` as the request instance has not been set on this response.
# <Response [200 OK]>
# HTTPStatusError Informational response '101 Switching Protocols' for url 'http://h.test'
# For more information check: https://developer.mozilla.org/en-US/docs/Web/HTTP/Status/101
# HTTPStatusError Redirect response '301 Moved Permanently' for url 'http://h.test'
# Redirect location: '/x'
# For more information check: https://developer.mozilla.org/en-US/docs/Web/HTTP/Status/301
# HTTPStatusError Invalid status code '600 ' for url 'http://h.test'
# For more information check: https://developer.mozilla.org/en-US/docs/Web/HTTP/Status/600
# TypeError Response.__init__() got an unexpected keyword argument 'bogus'
# 'Fine'
# 'é'
# '�'
# 'ÿ'
# JSONDecodeError Expecting value: line 1 column 1 (char 0)
# TypeError Unexpected type for 'content', <class 'int'>
# AttributeError 'int' object has no attribute 'encode'
# {'next': {'url': 'http://a', 'rel': 'next', 'x': 'y'}, 'last': {'url': 'http://b', 'rel': 'last'}}
# True
# None
# [b'abcd', b'ef']
# StreamConsumed Attempted to read or stream some content, but the content has already been streamed. For requests, this could be due to passing a generator as request content, and then receiving a redirect response or a secondary request as part of an authentication flow.For responses, this could be due to attempting to stream the response content more than once.
# ['abc', 'def', 'g', '', 'h']
# ['aé', 'b']
# b'xyz'
# [b'xyz']
# b'hello'
# 'hello'
# DecodingError Error -3 while decompressing data: incorrect header check
# {'a': 1}
# False False
# ['a', 'b'] True True 3
# ResponseNotRead Attempted to access streaming response content, without having called `read()`.
# StreamConsumed Attempted to read or stream some content, but the content has already been streamed. For requests, this could be due to passing a generator as request content, and then receiving a redirect response or a secondary request as part of an authentication flow.For responses, this could be due to attempting to stream the response content more than once.
# x
# ValueError Setting encoding after `text` has been accessed is not allowed.
# StreamClosed Attempted to read or stream content, but the stream has been closed.
# <Cookies[<Cookie a=b for h.test />, <Cookie c=d for h.test />]>
# <Cookies[<Cookie a=1 for  />, <Cookie b=2 for x.org />, <Cookie b=3 for y.org />]> 3 ['a', 'b', 'b'] 1
# CookieConflict Multiple cookies exist with name=b
# '3'
# KeyError 'zz'
# 3 <Cookie b=3 for y.org/p>
# {'o': 'p'} True
# ['ConnectTimeout', 'TimeoutException', 'TransportError', 'RequestError', 'HTTPError', 'Exception', 'BaseException', 'object']
# ['HTTPStatusError', 'HTTPError', 'Exception', 'BaseException', 'object']
# ['InvalidURL', 'Exception', 'BaseException', 'object']
# ['RequestNotRead', 'StreamError', 'RuntimeError', 'Exception', 'BaseException', 'object']
# ['DecodingError', 'RequestError', 'HTTPError', 'Exception', 'BaseException', 'object']
# RuntimeError The .request property has not been set.
# 'Attempted to read or stream some content, but the content has already been streamed. For requests, this could be due to passing a generator as request content, and then receiving a redirect response or a secondary request as part of an authentication flow.For responses, this could be due to attempting to stream the response content more than once.'
# 'Attempted to access streaming request content, without having called `read()`.'
