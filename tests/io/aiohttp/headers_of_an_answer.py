# cpython: skip aiohttp is not in the oracle
# What an answer of the server says of itself before it is sent: cookies, dates, tags, types; and what it refuses.
import warnings
from datetime import datetime, timezone

from aiohttp import ETag, web

warnings.simplefilter("ignore")
response = web.StreamResponse()
response.set_cookie("name", "value", expires="123", path="/some", max_age=10)
print(response.cookies)
response.set_cookie("name", "other", domain="local.host", secure=True, samesite="Lax", version="2.0")
print(response.cookies)
response.del_cookie("name")
print(response.cookies)
response.set_cookie("name", "again")
print(response.cookies)

for moment in datetime(2020, 1, 2, 3, 4, 5, 500, timezone.utc), 1577934245.0005, 0, "Thu, 02 Jan 2020 03:04:06 GMT", object():
    try:
        response.last_modified = moment
        print(response.headers["Last-Modified"], response.last_modified)
    except TypeError as error:
        print(error)
for text in "xxyyzz", "Tue, 08 Oct 4446413 00:56:40 GMT", "Tue, 08 Oct 2000 00:56:80 GMT":
    print(web.StreamResponse(headers={"Last-Modified": text}).last_modified)

for tag in "simple", ETag("weak", True), "*", None, 'a"b', 123, ETag(5):
    try:
        response.etag = tag
        print(response.headers.get("ETag"), response.etag)
    except ValueError as error:
        print(error)
for text in "forgotten quotes", '"∀"', 'W/"fine"':
    print(web.StreamResponse(headers={"ETag": text}).etag)

for options in [
    {"text": "t", "content_type": "jpeg"}, {"text": "t", "content_type": "text/plain; version=0.0.4"},
    {"text": "t", "charset": "koi8-r", "headers": {"Content-Type": "application/json"}}, {"body": b"", "charset": "utf-8"},
    {"headers": {"Content-Type": "application/json"}, "content_type": "text/html"}, {"content_type": "a/b; charset=x"},
    {"text": b"t"}, {"text": "t", "body": b"t"}, {"reason": "a\nb"},
]:
    try:
        made = web.Response(**options)
        print(made.content_type, made.charset, made.headers.get("Content-Type"))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)

# output:
# Set-Cookie: name=value; expires=123; Max-Age=10; Path=/some
# Set-Cookie: name=other; Domain=local.host; expires=123; Path=/; SameSite=Lax; Secure; Version=2.0
# Set-Cookie: name=""; expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=0; Path=/
# Set-Cookie: name=again; Path=/
# Thu, 02 Jan 2020 03:04:06 GMT 2020-01-02 03:04:06+00:00
# Thu, 02 Jan 2020 03:04:06 GMT 2020-01-02 03:04:06+00:00
# Thu, 01 Jan 1970 00:00:00 GMT 1970-01-01 00:00:00+00:00
# Thu, 02 Jan 2020 03:04:06 GMT 2020-01-02 03:04:06+00:00
# Unsupported type for last_modified: object
# None
# None
# None
# "simple" ETag(value='simple', is_weak=False)
# W/"weak" ETag(value='weak', is_weak=True)
# * ETag(value='*', is_weak=False)
# None None
# Value 'a"b' is not a valid etag. Maybe it contains '"'?
# Unsupported etag type: <class 'int'>. etag must be str, ETag or None
# Unsupported etag type: <class 'aiohttp.helpers.ETag'>. etag must be str, ETag or None
# None
# None
# ETag(value='fine', is_weak=True)
# application/octet-stream utf-8 jpeg; charset=utf-8
# text/plain utf-8 text/plain; version=0.0.4; charset=utf-8
# ValueError passing both Content-Type header and content_type or charset params is forbidden
# application/octet-stream None None
# ValueError passing both Content-Type header and content_type or charset params is forbidden
# ValueError charset must not be in content_type argument
# TypeError text argument must be str (<class 'bytes'>)
# ValueError body and text are not allowed together
# ValueError Reason cannot contain \r or \n
