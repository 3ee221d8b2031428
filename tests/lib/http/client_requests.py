# What HTTPConnection sends: Host, lengths, chunks, bodies of every kind, headers, and the states between.
import array
import http.client
import io


class Sock:
    def __init__(self, answer=b'HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n'):
        self.sent, self.answer, self.closed = b'', answer, False

    def sendall(self, data):
        self.sent += bytes(data)

    def makefile(self, mode, *args):
        return io.BytesIO(self.answer)

    def close(self):
        self.closed = True


def sent(*args, host='example.com', port=None, kind=http.client.HTTPConnection, **kwargs):
    connection = kind(host, port)
    connection.sock = sock = Sock()
    try:
        connection.request(*args, **kwargs)
        print(sock.sent)
    except Exception as error:
        print(type(error).__name__, error, sock.sent)


sent('GET', '/')
sent('get', '', host='h:8080')
sent('GET', '/', host='[::1]:80')
sent('GET', '/', host='::1', port=81)
sent('HEAD', 'http://other/p')
sent('POST', '/')
sent('DELETE', '/')
sent('PUT', '/', 'text é')
sent('POST', '/', 'text €')
sent('POST', '/', b'bytes', {'X': 'y', 'content-TYPE': 'z', 'N': 5, 'B': b'raw'})
sent('POST', '/', io.BytesIO(b'file'))
sent('POST', '/', io.StringIO('text é'))
sent('POST', '/', iter([b'a', b'', b'bcd']))
sent('POST', '/', [b'a', b'b'], {'Content-Length': '2'})
sent('POST', '/', iter([b'a']), {'Transfer-Encoding': 'chunked'}, encode_chunked=True)
sent('POST', '/', iter([b'a']), {'Transfer-Encoding': 'chunked'})
sent('GET', '/', headers={'Host': 'mine', 'Accept-Encoding': 'gzip'})
sent('POST', '/', memoryview(b'view'))
sent('POST', '/', 5)
for method, url, headers in (('GET\r\n', '/', {}), ('GET', '/a b', {}), ('GET', '/\x7f', {}), ('GET', '/é', {}), ('GET', '/', {'A\r\nB': 'x'}), ('GET', '/', {'': 'x'}), ('GET', '/', {'A': 'x\r\ny: z'}), ('GET', '/', {'A': 'x\r\n y'}), ('GET', '/', {' A': '1'}), ('GET', '/', {'A': None})):
    sent(method, url, headers=headers)
c = http.client.HTTPConnection('h')
for host in ('h:x', 'h y', 'h\n', 'h:'):
    try:
        print(http.client.HTTPConnection(host).port)
    except http.client.InvalidURL as error:
        print(error)
for step in (lambda: c.putheader('A', 'b'), c.endheaders, c.getresponse):
    try:
        step()
    except http.client.HTTPException as error:
        print(type(error).__name__, error)
c.sock = sock = Sock()
c.putrequest('GET', '/', skip_host=True, skip_accept_encoding=True)
c.putheader('Multi', 'a', b'b', 3)
try:
    c.putrequest('GET', '/')
except http.client.CannotSendRequest as error:
    print(repr(error))
c.endheaders(b'body')
print(sock.sent)
r = c.getresponse()
print(r.status, r.read(), sock.closed)
c.request('GET', '/second')
r = c.getresponse()
try:
    c.getresponse()
except http.client.ResponseNotReady as error:
    print(error)
c.close()
print(c.sock, sock.closed, r.closed)
c.auto_open = 0
try:
    c.send(b'x')
except http.client.NotConnected as error:
    print(repr(error))
print(http.client.responses[404], http.client.HTTP_PORT, http.client.HTTPS_PORT, http.client.NOT_FOUND, http.client.HTTPSConnection('h').port, http.client.error is http.client.HTTPException)
print(http.client.parse_headers(io.BytesIO(b'A: b\r\nC: d\r\n\r\nrest')).items(), http.client.UnknownProtocol('x').version, repr(http.client.BadStatusLine('')), http.client.LineTooLong('kind'))

# output:
# b'GET / HTTP/1.1\r\nHost: example.com\r\nAccept-Encoding: identity\r\n\r\n'
# b'get / HTTP/1.1\r\nHost: h:8080\r\nAccept-Encoding: identity\r\n\r\n'
# b'GET / HTTP/1.1\r\nHost: [::1]\r\nAccept-Encoding: identity\r\n\r\n'
# b'GET / HTTP/1.1\r\nHost: [::1]:81\r\nAccept-Encoding: identity\r\n\r\n'
# b'HEAD http://other/p HTTP/1.1\r\nHost: other\r\nAccept-Encoding: identity\r\n\r\n'
# b'POST / HTTP/1.1\r\nHost: example.com\r\nAccept-Encoding: identity\r\nContent-Length: 0\r\n\r\n'
# b'DELETE / HTTP/1.1\r\nHost: example.com\r\nAccept-Encoding: identity\r\n\r\n'
# b'PUT / HTTP/1.1\r\nHost: example.com\r\nAccept-Encoding: identity\r\nContent-Length: 6\r\n\r\ntext \xe9'
# UnicodeEncodeError 'latin-1' codec can't encode character '\u20ac' in position 5: Body ('€') is not valid Latin-1. Use body.encode('utf-8') if you want to send it encoded in UTF-8. b''
# b'POST / HTTP/1.1\r\nHost: example.com\r\nAccept-Encoding: identity\r\nContent-Length: 5\r\nX: y\r\ncontent-TYPE: z\r\nN: 5\r\nB: raw\r\n\r\nbytes'
# b'POST / HTTP/1.1\r\nHost: example.com\r\nAccept-Encoding: identity\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nfile\r\n0\r\n\r\n'
# b'POST / HTTP/1.1\r\nHost: example.com\r\nAccept-Encoding: identity\r\nTransfer-Encoding: chunked\r\n\r\n6\r\ntext \xe9\r\n0\r\n\r\n'
# b'POST / HTTP/1.1\r\nHost: example.com\r\nAccept-Encoding: identity\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n3\r\nbcd\r\n0\r\n\r\n'
# b'POST / HTTP/1.1\r\nHost: example.com\r\nAccept-Encoding: identity\r\nContent-Length: 2\r\n\r\nab'
# b'POST / HTTP/1.1\r\nHost: example.com\r\nAccept-Encoding: identity\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\n\r\n'
# b'POST / HTTP/1.1\r\nHost: example.com\r\nAccept-Encoding: identity\r\nTransfer-Encoding: chunked\r\n\r\na'
# b'GET / HTTP/1.1\r\nHost: mine\r\nAccept-Encoding: gzip\r\n\r\n'
# b'POST / HTTP/1.1\r\nHost: example.com\r\nAccept-Encoding: identity\r\nContent-Length: 4\r\n\r\nview'
# TypeError message_body should be a bytes-like object or an iterable, got <class 'int'> b'POST / HTTP/1.1\r\nHost: example.com\r\nAccept-Encoding: identity\r\nTransfer-Encoding: chunked\r\n\r\n'
# ValueError method can't contain control characters. 'GET\r\n' (found at least '\r') b''
# InvalidURL URL can't contain control characters. '/a b' (found at least ' ') b''
# InvalidURL URL can't contain control characters. '/\x7f' (found at least '\x7f') b''
# UnicodeEncodeError 'ascii' codec can't encode character '\xe9' in position 5: ordinal not in range(128) b''
# ValueError Invalid header name b'A\r\nB' b''
# ValueError Invalid header name b'' b''
# ValueError Invalid header value b'x\r\ny: z' b''
# b'GET / HTTP/1.1\r\nHost: example.com\r\nAccept-Encoding: identity\r\nA: x\r\n y\r\n\r\n'
# ValueError Invalid header name b' A' b''
# TypeError expected string or bytes-like object, got 'NoneType' b''
# nonnumeric port: 'x'
# URL can't contain control characters. 'h y' (found at least ' ')
# URL can't contain control characters. 'h\n' (found at least '\n')
# 80
# CannotSendHeader
# CannotSendHeader
# ResponseNotReady Idle
# CannotSendRequest('Request-started')
# b'GET / HTTP/1.1\r\nMulti: a\r\n\tb\r\n\t3\r\n\r\nbody'
# 200 b'' False
# Idle
# None True True
# NotConnected()
# Not Found 80 443 404 443 True
# [('A', 'b'), ('C', 'd')] x BadStatusLine("''") got more than 65536 bytes when reading kind
