from urllib.parse import *
import urllib.parse as U
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
urls = ['http://user:pa%20ss@Example.com:8080/p/a;x?q=1&r=2#frag', 'https://[::1]:443/x', '//host/path', '/only/path', 'mailto:a@b.c', 'http:', 'path;p=1?q', '', 'HTTP://X.y', 'http://a:99999/', 'http://a:b/', 'http://[::1', 'file:///etc/x', 'http://host?q', 'http://ho\nst/x', ' http://x/ ', 'a:80', 'tel:+1;ext=2', '?q#f', 'x://y/z;a/b;c', 'http://[1.2.3.4]/', 'http://@/', 'http://u@h', 'javascript:alert(1)', 'http://[v1.x]/']
for u in urls:
    t(lambda: urlsplit(u)); t(lambda: urlparse(u)); t(lambda: urlparse(u).geturl()); t(lambda: (urlparse(u).hostname, urlparse(u).port, urlparse(u).username, urlparse(u).password)); t(lambda: urldefrag(u))
for b, r in (('http://a/b/c/d;p?q', x) for x in ('g:h', 'g', './g', 'g/', '/g', '//g', '?y', 'g?y', '#s', 'g#s', ';x', 'g;x', '', '.', './', '..', '../g', '../..', '../../g', '../../../g', '/./g', 'g.', '..g', './../g', 'g/./h', 'g/../h', 'http:g')): t(lambda: urljoin(b, r))
t(lambda: urljoin('', 'x')); t(lambda: urljoin('http://a', 'b')); t(lambda: urljoin('http://a/b', b'c')); t(lambda: urljoin(b'http://a/b', b'c'))
t(lambda: urlunsplit(('http', 'h', 'p', 'q', 'f'))); t(lambda: urlunparse(('http', 'h', 'p', 'par', 'q', 'f'))); t(lambda: urlparse(b'http://x/y;z')); t(lambda: urlparse(b'http://x/').decode()); t(lambda: urlsplit('http://x/').encode()); t(lambda: urlsplit('http://x')._replace(path='/y').geturl())
for s in ('a b&c/d', 'é', '~._-', '', 'a+b', '100%', '/x y', '\u20ac'): t(lambda: (quote(s), quote(s, safe=''), quote_plus(s), unquote(quote(s)) == s, unquote_plus(quote_plus(s)) == s))
t(lambda: quote(b'\xff a')); t(lambda: quote('é', encoding='latin-1')); t(lambda: quote(b'a', encoding='x')); t(lambda: quote_from_bytes('a')); t(lambda: unquote('%E2%82%AC %zz %4 %')); t(lambda: unquote('%ff')); t(lambda: unquote('%ff', errors='strict')); t(lambda: unquote_to_bytes('%41é')); t(lambda: unquote(b'%41')); t(lambda: unquote('é%41'))
t(lambda: urlencode({'a': 1, 'b c': 'd&e', 'l': [1, 2]})); t(lambda: urlencode({'l': [1, 2], 's': 'xy'}, doseq=True)); t(lambda: urlencode([('a', 'é'), ('a', b'\xff')])); t(lambda: urlencode('abc')); t(lambda: urlencode([1])); t(lambda: urlencode({'a b': ' '}, quote_via=quote))
t(lambda: parse_qs('a=1&b=2&a=3&c=&d')); t(lambda: parse_qs('c=&d', keep_blank_values=True)); t(lambda: parse_qsl('a=1;b=2', separator=';')); t(lambda: parse_qsl('a=%20+x&b=%C3%A9')); t(lambda: parse_qsl('a', strict_parsing=True)); t(lambda: parse_qsl('a=1&b=2', max_num_fields=1)); t(lambda: parse_qsl(b'a=%ff')); t(lambda: parse_qs('')); t(lambda: parse_qsl('a', separator=''))
from http import HTTPStatus, HTTPMethod
import http
s = HTTPStatus.NOT_FOUND
print(s, repr(s), s == 404, s.phrase, s.description, s.is_client_error, s.value, s.name, HTTPStatus(200), f'{s}', '%d' % s, len(HTTPStatus), HTTPStatus.OK.is_success)
t(lambda: HTTPStatus(999)); print(HTTPMethod.GET, repr(HTTPMethod.GET), HTTPMethod('POST').description, HTTPMethod.GET == 'GET')
print([(int(x), x.phrase, x.description) for x in HTTPStatus]); print([(x, x.description) for x in HTTPMethod], HTTPStatus.UNPROCESSABLE_ENTITY)
import importlib, json
print(importlib.import_module('json') is json, importlib.import_module('.decoder', 'json').__name__)
t(lambda: importlib.import_module('nope')); t(lambda: importlib.import_module('.x')); t(lambda: importlib.reload(json) is json); t(lambda: importlib.reload(5)); t(lambda: importlib.import_module('....x', 'json'))
import timeit
print(timeit.timeit('x + 1', 'x = 1', number=10) >= 0, len(timeit.repeat(lambda: None, repeat=3, number=2))); t(lambda: timeit.Timer(5)); t(lambda: timeit.Timer('1 +')); print(timeit.timeit('y', globals={'y': 1}, number=1) >= 0)
# output:
# SplitResult(scheme='http', netloc='user:pa%20ss@Example.com:8080', path='/p/a;x', query='q=1&r=2', fragment='frag')
# ParseResult(scheme='http', netloc='user:pa%20ss@Example.com:8080', path='/p/a', params='x', query='q=1&r=2', fragment='frag')
# http://user:pa%20ss@Example.com:8080/p/a;x?q=1&r=2#frag
# ('example.com', 8080, 'user', 'pa%20ss')
# DefragResult(url='http://user:pa%20ss@Example.com:8080/p/a;x?q=1&r=2', fragment='frag')
# SplitResult(scheme='https', netloc='[::1]:443', path='/x', query='', fragment='')
# ParseResult(scheme='https', netloc='[::1]:443', path='/x', params='', query='', fragment='')
# https://[::1]:443/x
# ('::1', 443, None, None)
# DefragResult(url='https://[::1]:443/x', fragment='')
# SplitResult(scheme='', netloc='host', path='/path', query='', fragment='')
# ParseResult(scheme='', netloc='host', path='/path', params='', query='', fragment='')
# //host/path
# ('host', None, None, None)
# DefragResult(url='//host/path', fragment='')
# SplitResult(scheme='', netloc='', path='/only/path', query='', fragment='')
# ParseResult(scheme='', netloc='', path='/only/path', params='', query='', fragment='')
# /only/path
# (None, None, None, None)
# DefragResult(url='/only/path', fragment='')
# SplitResult(scheme='mailto', netloc='', path='a@b.c', query='', fragment='')
# ParseResult(scheme='mailto', netloc='', path='a@b.c', params='', query='', fragment='')
# mailto:a@b.c
# (None, None, None, None)
# DefragResult(url='mailto:a@b.c', fragment='')
# SplitResult(scheme='http', netloc='', path='', query='', fragment='')
# ParseResult(scheme='http', netloc='', path='', params='', query='', fragment='')
# http://
# (None, None, None, None)
# DefragResult(url='http:', fragment='')
# SplitResult(scheme='', netloc='', path='path;p=1', query='q', fragment='')
# ParseResult(scheme='', netloc='', path='path', params='p=1', query='q', fragment='')
# path;p=1?q
# (None, None, None, None)
# DefragResult(url='path;p=1?q', fragment='')
# SplitResult(scheme='', netloc='', path='', query='', fragment='')
# ParseResult(scheme='', netloc='', path='', params='', query='', fragment='')
#
# (None, None, None, None)
# DefragResult(url='', fragment='')
# SplitResult(scheme='http', netloc='X.y', path='', query='', fragment='')
# ParseResult(scheme='http', netloc='X.y', path='', params='', query='', fragment='')
# http://X.y
# ('x.y', None, None, None)
# DefragResult(url='HTTP://X.y', fragment='')
# SplitResult(scheme='http', netloc='a:99999', path='/', query='', fragment='')
# ParseResult(scheme='http', netloc='a:99999', path='/', params='', query='', fragment='')
# http://a:99999/
# ValueError Port out of range 0-65535
# DefragResult(url='http://a:99999/', fragment='')
# SplitResult(scheme='http', netloc='a:b', path='/', query='', fragment='')
# ParseResult(scheme='http', netloc='a:b', path='/', params='', query='', fragment='')
# http://a:b/
# ValueError Port could not be cast to integer value as 'b'
# DefragResult(url='http://a:b/', fragment='')
# ValueError Invalid IPv6 URL
# ValueError Invalid IPv6 URL
# ValueError Invalid IPv6 URL
# ValueError Invalid IPv6 URL
# DefragResult(url='http://[::1', fragment='')
# SplitResult(scheme='file', netloc='', path='/etc/x', query='', fragment='')
# ParseResult(scheme='file', netloc='', path='/etc/x', params='', query='', fragment='')
# file:///etc/x
# (None, None, None, None)
# DefragResult(url='file:///etc/x', fragment='')
# SplitResult(scheme='http', netloc='host', path='', query='q', fragment='')
# ParseResult(scheme='http', netloc='host', path='', params='', query='q', fragment='')
# http://host?q
# ('host', None, None, None)
# DefragResult(url='http://host?q', fragment='')
# SplitResult(scheme='http', netloc='host', path='/x', query='', fragment='')
# ParseResult(scheme='http', netloc='host', path='/x', params='', query='', fragment='')
# http://host/x
# ('host', None, None, None)
# DefragResult(url='http://ho\nst/x', fragment='')
# SplitResult(scheme='http', netloc='x', path='/ ', query='', fragment='')
# ParseResult(scheme='http', netloc='x', path='/ ', params='', query='', fragment='')
# http://x/ 
# ('x', None, None, None)
# DefragResult(url=' http://x/ ', fragment='')
# SplitResult(scheme='a', netloc='', path='80', query='', fragment='')
# ParseResult(scheme='a', netloc='', path='80', params='', query='', fragment='')
# a:80
# (None, None, None, None)
# DefragResult(url='a:80', fragment='')
# SplitResult(scheme='tel', netloc='', path='+1;ext=2', query='', fragment='')
# ParseResult(scheme='tel', netloc='', path='+1', params='ext=2', query='', fragment='')
# tel:+1;ext=2
# (None, None, None, None)
# DefragResult(url='tel:+1;ext=2', fragment='')
# SplitResult(scheme='', netloc='', path='', query='q', fragment='f')
# ParseResult(scheme='', netloc='', path='', params='', query='q', fragment='f')
# ?q#f
# (None, None, None, None)
# DefragResult(url='?q', fragment='f')
# SplitResult(scheme='x', netloc='y', path='/z;a/b;c', query='', fragment='')
# ParseResult(scheme='x', netloc='y', path='/z;a/b;c', params='', query='', fragment='')
# x://y/z;a/b;c
# ('y', None, None, None)
# DefragResult(url='x://y/z;a/b;c', fragment='')
# ValueError An IPv4 address cannot be in brackets
# ValueError An IPv4 address cannot be in brackets
# ValueError An IPv4 address cannot be in brackets
# ValueError An IPv4 address cannot be in brackets
# DefragResult(url='http://[1.2.3.4]/', fragment='')
# SplitResult(scheme='http', netloc='@', path='/', query='', fragment='')
# ParseResult(scheme='http', netloc='@', path='/', params='', query='', fragment='')
# http://@/
# (None, None, '', None)
# DefragResult(url='http://@/', fragment='')
# SplitResult(scheme='http', netloc='u@h', path='', query='', fragment='')
# ParseResult(scheme='http', netloc='u@h', path='', params='', query='', fragment='')
# http://u@h
# ('h', None, 'u', None)
# DefragResult(url='http://u@h', fragment='')
# SplitResult(scheme='javascript', netloc='', path='alert(1)', query='', fragment='')
# ParseResult(scheme='javascript', netloc='', path='alert(1)', params='', query='', fragment='')
# javascript:alert(1)
# (None, None, None, None)
# DefragResult(url='javascript:alert(1)', fragment='')
# SplitResult(scheme='http', netloc='[v1.x]', path='/', query='', fragment='')
# ParseResult(scheme='http', netloc='[v1.x]', path='/', params='', query='', fragment='')
# http://[v1.x]/
# ('v1.x', None, None, None)
# DefragResult(url='http://[v1.x]/', fragment='')
# g:h
# http://a/b/c/g
# http://a/b/c/g
# http://a/b/c/g/
# http://a/g
# http://g
# http://a/b/c/d;p?y
# http://a/b/c/g?y
# http://a/b/c/d;p?q#s
# http://a/b/c/g#s
# http://a/b/c/;x
# http://a/b/c/g;x
# http://a/b/c/d;p?q
# http://a/b/c/
# http://a/b/c/
# http://a/b/
# http://a/b/g
# http://a/
# http://a/g
# http://a/g
# http://a/g
# http://a/b/c/g.
# http://a/b/c/..g
# http://a/b/g
# http://a/b/c/g/h
# http://a/b/c/h
# http://a/b/c/g
# x
# http://a/b
# TypeError Cannot mix str and non-str arguments
# b'http://a/c'
# http://h/p?q#f
# http://h/p;par?q#f
# ParseResultBytes(scheme=b'http', netloc=b'x', path=b'/y', params=b'z', query=b'', fragment=b'')
# ParseResult(scheme='http', netloc='x', path='/', params='', query='', fragment='')
# SplitResultBytes(scheme=b'http', netloc=b'x', path=b'/', query=b'', fragment=b'')
# http://x/y
# ('a%20b%26c/d', 'a%20b%26c%2Fd', 'a+b%26c%2Fd', True, True)
# ('%C3%A9', '%C3%A9', '%C3%A9', True, True)
# ('~._-', '~._-', '~._-', True, True)
# ('', '', '', True, True)
# ('a%2Bb', 'a%2Bb', 'a%2Bb', True, True)
# ('100%25', '100%25', '100%25', True, True)
# ('/x%20y', '%2Fx%20y', '%2Fx+y', True, True)
# ('%E2%82%AC', '%E2%82%AC', '%E2%82%AC', True, True)
# %FF%20a
# %E9
# TypeError quote() doesn't support 'encoding' for bytes
# TypeError quote_from_bytes() expected bytes
# € %zz %4 %
# �
# UnicodeDecodeError 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
# b'A\xc3\xa9'
# A
# éA
# a=1&b+c=d%26e&l=%5B1%2C+2%5D
# l=1&l=2&s=xy
# a=%C3%A9&a=%FF
# TypeError not a valid non-string sequence or mapping object
# TypeError not a valid non-string sequence or mapping object
# a%20b=%20
# {'a': ['1', '3'], 'b': ['2']}
# {'c': [''], 'd': ['']}
# [('a', '1'), ('b', '2')]
# [('a', '  x'), ('b', 'é')]
# ValueError bad query field: 'a'
# ValueError Max number of fields exceeded
# [(b'a', b'\xff')]
# {}
# ValueError Separator must be of type string or bytes.
# 404 <HTTPStatus.NOT_FOUND: 404> True Not Found Nothing matches the given URI True 404 NOT_FOUND 200 404 404 62 True
# ValueError 999 is not a valid HTTPStatus
# GET <HTTPMethod.GET> Perform target-specific processing with the request payload. True
# [(100, 'Continue', 'Request received, please continue'), (101, 'Switching Protocols', 'Switching to new protocol; obey Upgrade header'), (102, 'Processing', 'Server is processing the request'), (103, 'Early Hints', 'Headers sent to prepare for the response'), (200, 'OK', 'Request fulfilled, document follows'), (201, 'Created', 'Document created, URL follows'), (202, 'Accepted', 'Request accepted, processing continues off-line'), (203, 'Non-Authoritative Information', 'Request fulfilled from cache'), (204, 'No Content', 'Request fulfilled, nothing follows'), (205, 'Reset Content', 'Clear input form for further input'), (206, 'Partial Content', 'Partial content follows'), (207, 'Multi-Status', 'Response contains multiple statuses in the body'), (208, 'Already Reported', 'Operation has already been reported'), (226, 'IM Used', 'Request completed using instance manipulations'), (300, 'Multiple Choices', 'Object has several resources -- see URI list'), (301, 'Moved Permanently', 'Object moved permanently -- see URI list'), (302, 'Found', 'Object moved temporarily -- see URI list'), (303, 'See Other', 'Object moved -- see Method and URL list'), (304, 'Not Modified', 'Document has not changed since given time'), (305, 'Use Proxy', 'You must use proxy specified in Location to access this resource'), (307, 'Temporary Redirect', 'Object moved temporarily -- see URI list'), (308, 'Permanent Redirect', 'Object moved permanently -- see URI list'), (400, 'Bad Request', 'Bad request syntax or unsupported method'), (401, 'Unauthorized', 'No permission -- see authorization schemes'), (402, 'Payment Required', 'No payment -- see charging schemes'), (403, 'Forbidden', 'Request forbidden -- authorization will not help'), (404, 'Not Found', 'Nothing matches the given URI'), (405, 'Method Not Allowed', 'Specified method is invalid for this resource'), (406, 'Not Acceptable', 'URI not available in preferred format'), (407, 'Proxy Authentication Required', 'You must authenticate with this proxy before proceeding'), (408, 'Request Timeout', 'Request timed out; try again later'), (409, 'Conflict', 'Request conflict'), (410, 'Gone', 'URI no longer exists and has been permanently removed'), (411, 'Length Required', 'Client must specify Content-Length'), (412, 'Precondition Failed', 'Precondition in headers is false'), (413, 'Content Too Large', 'Content is too large'), (414, 'URI Too Long', 'URI is too long'), (415, 'Unsupported Media Type', 'Entity body in unsupported format'), (416, 'Range Not Satisfiable', 'Cannot satisfy request range'), (417, 'Expectation Failed', 'Expect condition could not be satisfied'), (418, "I'm a Teapot", 'Server refuses to brew coffee because it is a teapot'), (421, 'Misdirected Request', 'Server is not able to produce a response'), (422, 'Unprocessable Content', 'Server is not able to process the contained instructions'), (423, 'Locked', 'Resource of a method is locked'), (424, 'Failed Dependency', 'Dependent action of the request failed'), (425, 'Too Early', 'Server refuses to process a request that might be replayed'), (426, 'Upgrade Required', 'Server refuses to perform the request using the current protocol'), (428, 'Precondition Required', 'The origin server requires the request to be conditional'), (429, 'Too Many Requests', 'The user has sent too many requests in a given amount of time ("rate limiting")'), (431, 'Request Header Fields Too Large', 'The server is unwilling to process the request because its header fields are too large'), (451, 'Unavailable For Legal Reasons', 'The server is denying access to the resource as a consequence of a legal demand'), (500, 'Internal Server Error', 'Server got itself in trouble'), (501, 'Not Implemented', 'Server does not support this operation'), (502, 'Bad Gateway', 'Invalid responses from another server/proxy'), (503, 'Service Unavailable', 'The server cannot process the request due to a high load'), (504, 'Gateway Timeout', 'The gateway server did not receive a timely response'), (505, 'HTTP Version Not Supported', 'Cannot fulfill request'), (506, 'Variant Also Negotiates', 'Server has an internal configuration error'), (507, 'Insufficient Storage', 'Server is not able to store the representation'), (508, 'Loop Detected', 'Server encountered an infinite loop while processing a request'), (510, 'Not Extended', 'Request does not meet the resource access policy'), (511, 'Network Authentication Required', 'The client needs to authenticate to gain network access')]
# [(<HTTPMethod.CONNECT>, 'Establish a connection to the server.'), (<HTTPMethod.DELETE>, 'Remove the target.'), (<HTTPMethod.GET>, 'Retrieve the target.'), (<HTTPMethod.HEAD>, 'Same as GET, but only retrieve the status line and header section.'), (<HTTPMethod.OPTIONS>, 'Describe the communication options for the target.'), (<HTTPMethod.PATCH>, 'Apply partial modifications to a target.'), (<HTTPMethod.POST>, 'Perform target-specific processing with the request payload.'), (<HTTPMethod.PUT>, 'Replace the target with the request payload.'), (<HTTPMethod.TRACE>, 'Perform a message loop-back test along the path to the target.')] 422
# True json.decoder
# ModuleNotFoundError No module named 'nope'
# TypeError the 'package' argument is required to perform a relative import for '.x'
# True
# TypeError reload() argument must be a module
# ImportError attempted relative import beyond top-level package
# True 3
# ValueError stmt is neither a string nor callable
# SyntaxError invalid syntax (<timeit-src>, line 2)
# True
