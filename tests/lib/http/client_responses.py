# Responses from given bytes: lengths, chunks, closing, HEAD, continuation, reading by pieces and by lines.
import http.client
import io


class Sock:
    def __init__(self, data):
        self.data = data

    def makefile(self, mode, *args):
        return io.BufferedReader(io.BytesIO(self.data))


def response(data, method=None):
    made = http.client.HTTPResponse(Sock(data), method=method)
    made.begin()
    return made


r = response(b'HTTP/1.1 200 Ok\r\nA: 1\r\nA: 2\r\nB:\tx \r\n folded\r\n\r\nText to the end')
print(r.status, r.reason, r.version, r.getheader('a'), r.getheader('none'), r.getheader('none', 'd'), r.getheader('none', ['x', 'y']), r.getheaders(), r.will_close, r.length, r.chunked, r.code)
print(r.isclosed(), r.read(0), r.read(4), r.read(), r.isclosed(), r.closed, r.read(), r.read(5))
r.close()
print(r.closed)
r = response(b'HTTP/1.1 200 Ok\r\nContent-Length: 4\r\n\r\nTextMore')
print(r.read(2), r.length, r.isclosed(), r.read(10), r.isclosed(), r.will_close)
r = response(b'HTTP/1.1 200 Ok\r\nContent-Length: 10\r\n\r\nshort')
try:
    r.read()
except http.client.IncompleteRead as error:
    print(error, repr(error), error.partial, error.expected, r.isclosed())
chunked = b'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\na;ext=1\r\nhello worl\r\n3\r\nd!\n\r\n0\r\nTrailer: x\r\n\r\n'
r = response(chunked)
print(r.chunked, r.read(), r.isclosed())
r = response(chunked)
print(r.read(3), r.read(9), r.read(100), r.isclosed())
r = response(chunked)
print(r.peek(4)[:4], r.readline(), r.readline(), r.isclosed())
r = response(chunked)
buffer = bytearray(5)
print(r.readinto(buffer), buffer, r.read1(2), r.read1(), r.read1(), r.read1())
print(list(response(b'HTTP/1.1 200 OK\r\n\r\na\nb\r\nc')))
for bad in (b'x\r\n', b'a\r\nhello', b'3\r\nabc\r\nzz'):
    try:
        response(b'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n' + bad).read()
    except http.client.IncompleteRead as error:
        print(error, error.partial)
r = response(b'HTTP/1.1 200 OK\r\nContent-Length: 14\r\n\r\n', 'HEAD')
print(r.read(), r.length, r.isclosed())
r = response(b'HTTP/1.1 100 Continue\r\nX: y\r\n\r\nHTTP/1.0 204 None\r\n\r\nrest')
print(r.status, r.version, r.length, r.read())
for head, method in ((b'HTTP/1.0 200 OK\r\nConnection: keep-alive\r\nContent-Length: 1', None), (b'HTTP/1.1 200 OK\r\nConnection: Close\r\nContent-Length: 1', None), (b'HTTP/1.1 200 OK\r\nContent-Length: -5', None), (b'HTTP/1.1 200 OK\r\nContent-Length: x', None), (b'HTTP/1.1 200', None), (b'HTTP/1.1 404  Two  words ', None)):
    r = response(head + b'\r\n\r\nbody', method)
    print(r.version, r.will_close, r.length, repr(r.reason), r.read())
for head in (b'', b'\r\n', b'HTP/1.1 200 OK\r\n', b'HTTP/1.1 99 OK\r\n', b'HTTP/1.1 abc OK\r\n', b'HTTP/2.0 200 OK\r\n\r\n', b'HTTP/1.1 1000\r\n', b'HTTP/1.1 200 OK\r\n' + b'X: y\r\n' * 101, b'HTTP/1.1 200 ' + b'x' * 70000, b'HTTP/1.1 200 OK\r\nX: ' + b'x' * 70000):
    try:
        print(response(head).status)
    except http.client.HTTPException as error:
        print(type(error).__name__, str(error)[:60], isinstance(error, ConnectionError))

# output:
# 200 Ok 11 1, 2 None d x, y [('A', '1'), ('A', '2'), ('B', 'x \r\n folded')] True None False 200
# False b'' b'Text' b' to the end' True False b'' b''
# True
# b'Te' 2 False b'xt' True False
# IncompleteRead(5 bytes read, 5 more expected) IncompleteRead(5 bytes read, 5 more expected) b'short' 5 True
# True b'hello world!\n' True
# b'hel' b'lo world!' b'\n' True
# b'hell' b'hello world!\n' b'' True
# 5 bytearray(b'hello') b' w' b'orl' b'd!\n' b''
# [b'a\n', b'b\r\n', b'c']
# IncompleteRead(0 bytes read) b''
# IncompleteRead(0 bytes read) b''
# IncompleteRead(3 bytes read) b'abc'
# b'' 0 True
# 204 10 0 b''
# 10 False 1 'OK' b'b'
# 11 True 1 'OK' b'b'
# 11 True None 'OK' b'body'
# 11 True None 'OK' b'body'
# 11 True None '' b'body'
# 11 True None 'Two  words' b'body'
# RemoteDisconnected Remote end closed connection without response True
# BadStatusLine
#  False
# BadStatusLine HTP/1.1 200 OK
#  False
# BadStatusLine HTTP/1.1 99 OK
#  False
# BadStatusLine HTTP/1.1 abc OK
#  False
# UnknownProtocol HTTP/2.0 False
# BadStatusLine HTTP/1.1 1000
#  False
# HTTPException got more than 100 headers False
# LineTooLong got more than 65536 bytes when reading status line False
# LineTooLong got more than 65536 bytes when reading header line False
