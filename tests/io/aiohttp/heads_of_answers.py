# cpython: skip aiohttp is not in the oracle
# What an answer may begin with. One that does not is refused at once: whoever sent it may wait for an answer, too.
import asyncio

import aiohttp

beginnings = [
    b"220 mail.example.com ESMTP", b"HTTPX/1.1 200 OK", b"HTTP/x", b"HTTP/12", b"HTTP/1.x", b"HTTP/1.12 200",
    b"HTTP/3.0 200 OK", b"HTTP/1.1\t200 OK", b"HTTP/1.1  200 OK", b"HTTP/1.1 20x OK", b"HTTP/1.1 2000 OK", b"HTTP",
    b" HTTP/1.1 200 OK", b"ICY 200 OK",
]
heads = [
    b"HTTP/1.1 200 Gr\xc3\xbc\xc3\x9fe", b"HTTP/2.0 200", b"\r\n\r\nHTTP/1.1 200   lots  of space  ", b"HTTP/1.1 999 Odd",
    b"HTTP/1.1 200 OK\r\nX-A: \xff\xfe", b"HTTP/1.1 200 OK\r\nX-A: a\0b", b"HTTP/1.1 200 OK\r\nX A: 1",
    b"HTTP/1.1 200 OK\r\nX-\xc3\xbc: 1", b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\nContent-Length: 0",
    b"HTTP/1.1 200 OK\r\nContent-Length: 1, 1", b"HTTP/1.1 200 OK\r\nContent-Length: ",
    b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Length: 3",
    b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\nTransfer-Encoding: chunked",
    b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked, gzip",
]
# More than the head says, or chunks that are none: whoever counted characters, not bytes, gets to know it.
bodies = [
    b"Content-Length: 2\r\n\r\nokextra", b"Content-Length: 4\r\n\r\ngr\xc3\xbcn", b"Content-Length: 2\r\n\r\nokHTTP/1.1 200 OK",
    b"Transfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\ngarbage", b"Transfer-Encoding: chunked\r\n\r\n-2\r\nok\r\n",
    b"Transfer-Encoding: chunked\r\n\r\n0x2\r\nok\r\n", b"Transfer-Encoding: chunked\r\n\r\n2\r\nokay\r\n",
    b"Transfer-Encoding: chunked\r\n\r\n2;of=two\r\nok\r\n0\r\nX: trailer\r\n\r\n",
    b"Transfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n",
]


async def ask(answer, *, waits=False):
    async def serve(reader, writer):
        await reader.readuntil(b"\r\n\r\n")
        writer.write(answer)
        if waits:
            await reader.read()
        writer.close()

    limit = aiohttp.ClientTimeout(total=2)
    async with await asyncio.start_server(serve, "127.0.0.1", 8080), aiohttp.ClientSession(timeout=limit) as session:
        print(answer)
        try:
            async with session.get("http://127.0.0.1:8080/") as response:
                print("  ", response.status, repr(response.reason), response.version, *response.raw_headers)
                print("  ", await response.read())
        except (aiohttp.ClientError, TimeoutError) as error:
            print("  ", type(error).__name__, error)


async def main():
    for line in beginnings:
        await ask(line, waits=True)
    for head in heads:
        await ask(head + b"\r\n\r\n")
    for body in bodies:
        await ask(b"HTTP/1.1 200 OK\r\n" + body)


asyncio.run(main())

# output:
# b'220 mail.example.com ESMTP'
#    ClientResponseError 400, message="Bad status line:\n  Expected HTTP/, RTSP/ or ICE/:\n\n  b'220 mail.example.com ESMTP'\n    ^", url='http://127.0.0.1:8080/'
# b'HTTPX/1.1 200 OK'
#    ClientResponseError 400, message="Bad status line:\n  Expected HTTP/, RTSP/ or ICE/:\n\n  b'HTTPX/1.1 200 OK'\n        ^", url='http://127.0.0.1:8080/'
# b'HTTP/x'
#    ClientResponseError 400, message="Bad status line:\n  Invalid major version:\n\n  b'HTTP/x'\n         ^", url='http://127.0.0.1:8080/'
# b'HTTP/12'
#    ClientResponseError 400, message="Bad status line:\n  Expected dot:\n\n  b'HTTP/12'\n          ^", url='http://127.0.0.1:8080/'
# b'HTTP/1.x'
#    ClientResponseError 400, message="Bad status line:\n  Invalid minor version:\n\n  b'HTTP/1.x'\n           ^", url='http://127.0.0.1:8080/'
# b'HTTP/1.12 200'
#    ClientResponseError 400, message="Bad status line:\n  Expected space after version:\n\n  b'HTTP/1.12 200'\n            ^", url='http://127.0.0.1:8080/'
# b'HTTP/3.0 200 OK'
#    ClientResponseError 400, message="Bad status line:\n  Invalid HTTP version:\n\n  b'HTTP/3.0 200 OK'\n            ^", url='http://127.0.0.1:8080/'
# b'HTTP/1.1\t200 OK'
#    ClientResponseError 400, message="Bad status line:\n  Expected space after version:\n\n  b'HTTP/1.1\\t200 OK'\n            ^", url='http://127.0.0.1:8080/'
# b'HTTP/1.1  200 OK'
#    ClientResponseError 400, message="Bad status line:\n  Invalid status code:\n\n  b'HTTP/1.1  200 OK'\n             ^", url='http://127.0.0.1:8080/'
# b'HTTP/1.1 20x OK'
#    ClientResponseError 400, message="Bad status line:\n  Invalid status code:\n\n  b'HTTP/1.1 20x OK'\n               ^", url='http://127.0.0.1:8080/'
# b'HTTP/1.1 2000 OK'
#    ClientResponseError 400, message="Bad status line:\n  Invalid response status:\n\n  b'HTTP/1.1 2000 OK'\n                ^", url='http://127.0.0.1:8080/'
# b'HTTP'
#    TimeoutError 
# b' HTTP/1.1 200 OK'
#    ClientResponseError 400, message="Bad status line:\n  Expected HTTP/, RTSP/ or ICE/:\n\n  b' HTTP/1.1 200 OK'\n    ^", url='http://127.0.0.1:8080/'
# b'ICY 200 OK'
#    ClientResponseError 400, message="Bad status line:\n  Expected HTTP/, RTSP/ or ICE/:\n\n  b'ICY 200 OK'\n      ^", url='http://127.0.0.1:8080/'
# b'HTTP/1.1 200 Gr\xc3\xbc\xc3\x9fe\r\n\r\n'
#    200 'Grüße' HttpVersion(major=1, minor=1)
#    b''
# b'HTTP/2.0 200\r\n\r\n'
#    200 '' HttpVersion(major=2, minor=0)
#    b''
# b'\r\n\r\nHTTP/1.1 200   lots  of space  \r\n\r\n'
#    200 '  lots  of space  ' HttpVersion(major=1, minor=1)
#    b''
# b'HTTP/1.1 999 Odd\r\n\r\n'
#    999 'Odd' HttpVersion(major=1, minor=1)
#    b''
# b'HTTP/1.1 200 OK\r\nX-A: \xff\xfe\r\n\r\n'
#    200 'OK' HttpVersion(major=1, minor=1) (b'X-A', b'\xff\xfe')
#    b''
# b'HTTP/1.1 200 OK\r\nX-A: a\x00b\r\n\r\n'
#    ClientResponseError 400, message="Invalid HTTP header: b'a\\x00b'", url='http://127.0.0.1:8080/'
# b'HTTP/1.1 200 OK\r\nX A: 1\r\n\r\n'
#    ClientResponseError 400, message="Invalid header token:\n\n  b'X A: 1'\n     ^", url='http://127.0.0.1:8080/'
# b'HTTP/1.1 200 OK\r\nX-\xc3\xbc: 1\r\n\r\n'
#    ClientResponseError 400, message="Invalid header token:\n\n  b'X-\\xc3\\xbc: 1'\n      ^", url='http://127.0.0.1:8080/'
# b'HTTP/1.1 200 OK\r\nContent-Length: 0\r\nContent-Length: 0\r\n\r\n'
#    ClientResponseError 400, message="Duplicate Content-Length:\n\n  b'Content-Length: 0'\n                    ^", url='http://127.0.0.1:8080/'
# b'HTTP/1.1 200 OK\r\nContent-Length: 1, 1\r\n\r\n'
#    ClientResponseError 400, message="Invalid character in Content-Length:\n\n  b'Content-Length: 1, 1'\n                     ^", url='http://127.0.0.1:8080/'
# b'HTTP/1.1 200 OK\r\nContent-Length: \r\n\r\n'
#    ClientResponseError 400, message="Empty Content-Length:\n\n  b''\n    ^", url='http://127.0.0.1:8080/'
# b'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n'
#    ClientResponseError 400, message="Content-Length can't be present with Transfer-Encoding:\n\n  b'Content-Length: 3'\n                   ^", url='http://127.0.0.1:8080/'
# b'HTTP/1.1 200 OK\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n'
#    ClientResponseError 400, message="Transfer-Encoding can't be present with Content-Length:\n\n  b'Transfer-Encoding: chunked'\n                      ^", url='http://127.0.0.1:8080/'
# b'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked, gzip\r\n\r\n'
#    200 'OK' HttpVersion(major=1, minor=1) (b'Transfer-Encoding', b'chunked, gzip')
#    b''
# b'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nokextra'
#    ClientResponseError 400, message="Bad status line:\n  Expected HTTP/, RTSP/ or ICE/:\n\n  b'okextra'\n      ^", url='http://127.0.0.1:8080/'
# b'HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\ngr\xc3\xbcn'
#    ClientResponseError 400, message="Bad status line:\n  Expected HTTP/, RTSP/ or ICE/:\n\n  b'gr\\xc3\\xbcn'\n              ^", url='http://127.0.0.1:8080/'
# b'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nokHTTP/1.1 200 OK'
#    200 'OK' HttpVersion(major=1, minor=1) (b'Content-Length', b'2')
#    b'ok'
# b'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\ngarbage'
#    ClientResponseError 400, message="Bad status line:\n  Expected HTTP/, RTSP/ or ICE/:\n\n  b'garbage'\n    ^", url='http://127.0.0.1:8080/'
# b'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-2\r\nok\r\n'
#    ClientResponseError 400, message="Invalid character in chunk size:\n\n  b'-2'\n    ^", url='http://127.0.0.1:8080/'
# b'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0x2\r\nok\r\n'
#    ClientResponseError 400, message="Invalid character in chunk size:\n\n  b'0x2'\n     ^", url='http://127.0.0.1:8080/'
# b'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nokay\r\n'
#    ClientResponseError 400, message="Expected LF after chunk data:\n\n  b'okay'\n      ^", url='http://127.0.0.1:8080/'
# b'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2;of=two\r\nok\r\n0\r\nX: trailer\r\n\r\n'
#    200 'OK' HttpVersion(major=1, minor=1) (b'Transfer-Encoding', b'chunked')
#    b'ok'
# b'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n'
#    200 'OK' HttpVersion(major=1, minor=1) (b'Transfer-Encoding', b'chunked')
#    ClientPayloadError Response payload is not completed: <TransferEncodingError: 400, message='Not enough data to satisfy transfer length header.'>
