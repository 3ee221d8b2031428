# cpython: skip aiohttp is not in the oracle
# What still works and is told of, and what does not go together.
import asyncio
import warnings
from collections.abc import Iterator

import aiohttp
from aiohttp import web
from aiohttp.test_utils import TestClient


async def main():
    async with aiohttp.ClientSession() as session:
        print(session.version, session.loop is asyncio.get_running_loop())
        session.requote_redirect_url = False
        print(session.requote_redirect_url)
    for name in "read_timeout", "conn_timeout":
        try:
            aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(1), **{name: 1})
        except ValueError as error:
            print(error)
    connector = aiohttp.TCPConnector()
    other = asyncio.new_event_loop()
    try:
        aiohttp.ClientSession(connector=connector, loop=other)
    except RuntimeError as error:
        print(error)
    other.close()
    await connector.close()


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always", DeprecationWarning)
    asyncio.run(main())
    answer = web.HTTPNotFound(body=b"<b>no</b>", content_type="text/html")
    print(answer.content_type, answer.text)
    for warning in caught:
        print(warning.category.__name__, warning.message)

print(repr(web.HTTPFound("/a b").location), web.HTTPFound("/a b").headers["Location"])
print(web.HTTPFound("/a\r\nb: c").headers["Location"])
print(web.HTTPMethodNotAllowed("get", ["PUT", "POST"]).method)
print(repr(web.HTTPUnavailableForLegalReasons("http://example.com/x").link))
try:
    web.Response(reason="OK\r\nSet-Cookie: a=b")
except ValueError as error:
    print(error)
print(TestClient[web.Request, web.Application], web.AppKey[Iterator[int]]("key") is not None)

# output:
# HttpVersion(major=1, minor=1) True
# False
# read_timeout and timeout parameters conflict, please setup timeout.read
# conn_timeout and timeout parameters conflict, please setup timeout.connect
# Session and connector has to use same event loop
# text/html <b>no</b>
# DeprecationWarning client.loop property is deprecated
# DeprecationWarning session.requote_redirect_url modification is deprecated #2778
# DeprecationWarning body argument is deprecated for http web exceptions
# '/a b' /a%20b
# /ab:%20c
# GET
# URL('http://example.com/x')
# Reason cannot contain \r or \n
# aiohttp.test_utils.TestClient[aiohttp.web_request.Request, aiohttp.web_app.Application] True
