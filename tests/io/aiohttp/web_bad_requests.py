# cpython: skip aiohttp is not in the oracle
# What a server answers to what is no request, and to requests whose handler fails; what it logs of them.
import asyncio
import contextvars
import logging
import sys

from aiohttp import web

requests = contextvars.ContextVar("requests", default=0)


class OneLine(logging.Formatter):
    def formatException(self, info):
        return "  " + repr(info[1])


async def handler(request):
    requests.set(requests.get() + 1)
    print("number in this context:", requests.get(), type(request.protocol).__name__, request.host)
    return web.Response(text=await request.text())


async def late(request):
    raise TimeoutError("late")


async def nothing(request):
    pass


async def begin_and_fail(request):
    response = web.StreamResponse()
    await response.prepare(request)
    await response.write(b"x")
    raise ValueError("after the beginning")


wrong_requests = """GET / HTTP/1.1|Host: a||GET / HTTP/1.1|Host: b||
nonsense||
G@T / HTTP/1.1||
GET / HTTP/9.x||
GET / FTP||
GET / HTTP/1.1||
GET / HTTP/1.1|Host: a|Host: b||
GET / HTTP/1.1|Bad Header: x||
POST / HTTP/1.1|Content-Length: 5x||
POST / HTTP/1.1|Content-Length: 5|Transfer-Encoding: chunked||
POST / HTTP/1.1|Host: a|Content-Encoding: gzip|Content-Length: 3||abc
GET /late HTTP/1.1|Host: a||
GET /nothing HTTP/1.0||
GET /begin HTTP/1.1|Host: a||
GET http://x.org/?q HTTP/1.0||
OPTIONS * HTTP/1.1|Host: a||"""


async def main():
    output = logging.StreamHandler(sys.stdout)
    output.setFormatter(OneLine("log: %(name)s %(levelname)s %(message)s"))
    logging.basicConfig(handlers=[output], level=logging.INFO)
    app = web.Application()
    app.router.add_route("*", "/", handler)
    app.router.add_get("/late", late)
    app.router.add_get("/nothing", nothing)
    app.router.add_get("/begin", begin_and_fail)
    runner = web.AppRunner(app, keepalive_timeout=0.2, access_log_format="%r %s")
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 8080).start()
    for text in wrong_requests.splitlines():
        print(">", text)
        reader, writer = await asyncio.open_connection("127.0.0.1", 8080)
        writer.write(text.replace("|", "\r\n").encode())
        answer = (await reader.read()).decode()  # a connection that is not used any more is closed
        writer.close()
        for line in answer.split("\r\n"):
            if not line.startswith(("Date", "Server")):
                print("  ", line)
    await runner.cleanup()


asyncio.run(main())

# output:
# > GET / HTTP/1.1|Host: a||GET / HTTP/1.1|Host: b||
# number in this context: 1 RequestHandler a
# log: aiohttp.access INFO GET / HTTP/1.1 200
# number in this context: 1 RequestHandler b
# log: aiohttp.access INFO GET / HTTP/1.1 200
#    HTTP/1.1 200 OK
#    Content-Type: text/plain; charset=utf-8
#    Content-Length: 0
#    
#    HTTP/1.1 200 OK
#    Content-Type: text/plain; charset=utf-8
#    Content-Length: 0
#    
#    
# > nonsense||
# log: aiohttp.access INFO UNKNOWN / HTTP/1.0 400
#    HTTP/1.0 400 Bad Request
#    Content-Type: text/plain; charset=utf-8
#    Content-Length: 48
#    
#    Invalid method encountered:
#
#   b'nonsense'
#     ^
# > G@T / HTTP/1.1||
# log: aiohttp.access INFO UNKNOWN / HTTP/1.0 400
#    HTTP/1.0 400 Bad Request
#    Content-Type: text/plain; charset=utf-8
#    Content-Length: 55
#    
#    Invalid method encountered:
#
#   b'G@T / HTTP/1.1'
#      ^
# > GET / HTTP/9.x||
# log: aiohttp.server ERROR Error handling request from 127.0.0.1
#   <BadStatusLine: 400, message="Bad status line:\n  Invalid minor version:\n\n  b'GET / HTTP/9.x'\n                 ^">
# log: aiohttp.access INFO UNKNOWN / HTTP/1.0 400
#    HTTP/1.0 400 Bad Request
#    Content-Type: text/plain; charset=utf-8
#    Content-Length: 81
#    
#    Bad status line:
#   Invalid minor version:
#
#   b'GET / HTTP/9.x'
#                  ^
# > GET / FTP||
# log: aiohttp.server ERROR Error handling request from 127.0.0.1
#   <BadStatusLine: 400, message="Bad status line:\n  Expected HTTP/, RTSP/ or ICE/:\n\n  b'GET / FTP'\n          ^">
# log: aiohttp.access INFO UNKNOWN / HTTP/1.0 400
#    HTTP/1.0 400 Bad Request
#    Content-Type: text/plain; charset=utf-8
#    Content-Length: 77
#    
#    Bad status line:
#   Expected HTTP/, RTSP/ or ICE/:
#
#   b'GET / FTP'
#           ^
# > GET / HTTP/1.1||
# log: aiohttp.server ERROR Error handling request from 127.0.0.1
#   <BadHttpMessage: 400, message="Missing 'Host' header in request.">
# log: aiohttp.access INFO UNKNOWN / HTTP/1.0 400
#    HTTP/1.0 400 Bad Request
#    Content-Type: text/plain; charset=utf-8
#    Content-Length: 33
#    
#    Missing 'Host' header in request.
# > GET / HTTP/1.1|Host: a|Host: b||
# log: aiohttp.server ERROR Error handling request from 127.0.0.1
#   <BadHttpMessage: 400, message="Duplicate 'Host' header found.">
# log: aiohttp.access INFO UNKNOWN / HTTP/1.0 400
#    HTTP/1.0 400 Bad Request
#    Content-Type: text/plain; charset=utf-8
#    Content-Length: 30
#    
#    Duplicate 'Host' header found.
# > GET / HTTP/1.1|Bad Header: x||
# log: aiohttp.server ERROR Error handling request from 127.0.0.1
#   <BadHttpMessage: 400, message="Invalid header token:\n\n  b'Bad Header: x'\n       ^">
# log: aiohttp.access INFO UNKNOWN / HTTP/1.0 400
#    HTTP/1.0 400 Bad Request
#    Content-Type: text/plain; charset=utf-8
#    Content-Length: 50
#    
#    Invalid header token:
#
#   b'Bad Header: x'
#        ^
# > POST / HTTP/1.1|Content-Length: 5x||
# log: aiohttp.server ERROR Error handling request from 127.0.0.1
#   <BadHttpMessage: 400, message="Invalid character in Content-Length:\n\n  b'Content-Length: 5x'\n                     ^">
# log: aiohttp.access INFO UNKNOWN / HTTP/1.0 400
#    HTTP/1.0 400 Bad Request
#    Content-Type: text/plain; charset=utf-8
#    Content-Length: 84
#    
#    Invalid character in Content-Length:
#
#   b'Content-Length: 5x'
#                      ^
# > POST / HTTP/1.1|Content-Length: 5|Transfer-Encoding: chunked||
# log: aiohttp.server ERROR Error handling request from 127.0.0.1
#   <BadHttpMessage: 400, message="Transfer-Encoding can't be present with Content-Length:\n\n  b'Transfer-Encoding: chunked'\n                      ^">
# log: aiohttp.access INFO UNKNOWN / HTTP/1.0 400
#    HTTP/1.0 400 Bad Request
#    Content-Type: text/plain; charset=utf-8
#    Content-Length: 112
#    
#    Transfer-Encoding can't be present with Content-Length:
#
#   b'Transfer-Encoding: chunked'
#                       ^
# > POST / HTTP/1.1|Host: a|Content-Encoding: gzip|Content-Length: 3||abc
# number in this context: 1 RequestHandler a
# log: aiohttp.server ERROR Error handling request from 127.0.0.1
#   RequestPayloadError('400, message:\n  Can not decode content-encoding: gzip')
# log: aiohttp.access INFO POST / HTTP/1.1 500
# log: aiohttp.server ERROR Unhandled exception
#   RequestPayloadError('400, message:\n  Can not decode content-encoding: gzip')
#    HTTP/1.1 500 Internal Server Error
#    Content-Type: text/plain; charset=utf-8
#    Content-Length: 55
#    Connection: close
#    
#    500 Internal Server Error
#
# Server got itself in trouble
# > GET /late HTTP/1.1|Host: a||
# log: aiohttp.server ERROR Error handling request from 127.0.0.1
# log: aiohttp.access INFO GET /late HTTP/1.1 504
#    HTTP/1.1 504 Gateway Timeout
#    Content-Type: text/plain
#    Content-Length: 0
#    Connection: close
#    
#    
# > GET /nothing HTTP/1.0||
# log: aiohttp.server ERROR Missing return statement on request handler
#   AttributeError("'NoneType' object has no attribute 'prepare'")
# log: aiohttp.access INFO GET /nothing HTTP/1.0 500
#    HTTP/1.0 500 Internal Server Error
#    Content-Type: text/plain; charset=utf-8
#    Content-Length: 26
#    
#    500: Internal Server Error
# > GET /begin HTTP/1.1|Host: a||
# log: aiohttp.server ERROR Error handling request from 127.0.0.1
#   ValueError('after the beginning')
#    HTTP/1.1 200 OK
#    Transfer-Encoding: chunked
#    Content-Type: application/octet-stream
#    
#    1
#    x
#    
# > GET http://x.org/?q HTTP/1.0||
# number in this context: 1 RequestHandler x.org
# log: aiohttp.access INFO GET /?q HTTP/1.0 200
#    HTTP/1.0 200 OK
#    Content-Type: text/plain; charset=utf-8
#    Content-Length: 0
#    
#    
# > OPTIONS * HTTP/1.1|Host: a||
# log: aiohttp.access INFO OPTIONS * HTTP/1.1 404
#    HTTP/1.1 404 Not Found
#    Content-Type: text/plain; charset=utf-8
#    Content-Length: 14
#    
#    404: Not Found
