# Redirects: which methods follow which codes, the headers that stay, loops, other schemes, relative and strange places.
import io
from email.message import Message
from urllib.error import HTTPError
from urllib.request import HTTPRedirectHandler, Request


class Parent:
    def open(self, request, timeout=None):
        request.timeout = timeout
        return request


handler = HTTPRedirectHandler()
handler.parent = Parent()


def follow(code, location, url='http://h/a/b?c', data=None, method=None, name='location'):
    request = Request(url, data, {'Content-Length': '9', 'Content-Type': 'x', 'Keep': 'this'}, method=method)
    request.timeout = None
    request.add_unredirected_header('Secret', 'not this')
    headers = Message()
    headers[name] = location
    try:
        new = getattr(handler, f'http_error_{code}')(request, io.BytesIO(), code, 'Why', headers)
        print(code, new and (new.full_url, new.get_method(), new.headers, new.unredirected_hdrs, new.data, new.unverifiable, new.origin_req_host))
    except HTTPError as error:
        print(code, error, error.url)


for code in (301, 302, 303, 307, 308):
    follow(code, 'http://other/new')
    follow(code, 'rel', data=b'body')
    follow(code, '../up', method='HEAD')
    follow(code, '/x', method='PUT')
for place in ('//third/p', '?q=1', '#f', 'http://host', 'http://host?q', '/with space/é', '/%20ok', 'ftp://f/x', 'file:///etc/passwd', 'javascript:1', 'https://h:1/'):
    follow(302, place)
follow(302, '/old', name='uri')
follow(302, '/x', name='nothing')


def loop(places):
    request = Request(places[0])
    request.timeout = None
    count = 0
    try:
        while True:
            headers = Message()
            headers['location'] = places[count % len(places)]
            request = handler.http_error_302(request, io.BytesIO(), 302, 'Found', headers)
            count += 1
    except HTTPError as error:
        print(count, error)


loop(['http://h/same'])
loop([f'http://h/{n}' for n in range(30)])

# output:
# 301 ('http://other/new', 'GET', {'Keep': 'this'}, {}, None, True, 'h')
# 301 ('http://h/a/rel', 'GET', {'Keep': 'this'}, {}, None, True, 'h')
# 301 ('http://h/up', 'HEAD', {'Keep': 'this'}, {}, None, True, 'h')
# 301 HTTP Error 301: Why http://h/a/b?c
# 302 ('http://other/new', 'GET', {'Keep': 'this'}, {}, None, True, 'h')
# 302 ('http://h/a/rel', 'GET', {'Keep': 'this'}, {}, None, True, 'h')
# 302 ('http://h/up', 'HEAD', {'Keep': 'this'}, {}, None, True, 'h')
# 302 HTTP Error 302: Why http://h/a/b?c
# 303 ('http://other/new', 'GET', {'Keep': 'this'}, {}, None, True, 'h')
# 303 ('http://h/a/rel', 'GET', {'Keep': 'this'}, {}, None, True, 'h')
# 303 ('http://h/up', 'HEAD', {'Keep': 'this'}, {}, None, True, 'h')
# 303 HTTP Error 303: Why http://h/a/b?c
# 307 ('http://other/new', 'GET', {'Keep': 'this'}, {}, None, True, 'h')
# 307 HTTP Error 307: Why http://h/a/b?c
# 307 ('http://h/up', 'HEAD', {'Keep': 'this'}, {}, None, True, 'h')
# 307 HTTP Error 307: Why http://h/a/b?c
# 308 ('http://other/new', 'GET', {'Keep': 'this'}, {}, None, True, 'h')
# 308 HTTP Error 308: Why http://h/a/b?c
# 308 ('http://h/up', 'HEAD', {'Keep': 'this'}, {}, None, True, 'h')
# 308 HTTP Error 308: Why http://h/a/b?c
# 302 ('http://third/p', 'GET', {'Keep': 'this'}, {}, None, True, 'h')
# 302 ('http://h/a/b?q=1', 'GET', {'Keep': 'this'}, {}, None, True, 'h')
# 302 ('http://h/a/b?c#f', 'GET', {'Keep': 'this'}, {}, None, True, 'h')
# 302 ('http://host/', 'GET', {'Keep': 'this'}, {}, None, True, 'h')
# 302 ('http://host/?q', 'GET', {'Keep': 'this'}, {}, None, True, 'h')
# 302 ('http://h/with%20space/%E9', 'GET', {'Keep': 'this'}, {}, None, True, 'h')
# 302 ('http://h/%20ok', 'GET', {'Keep': 'this'}, {}, None, True, 'h')
# 302 ('ftp://f/x', 'GET', {'Keep': 'this'}, {}, None, True, 'h')
# 302 HTTP Error 302: Why - Redirection to url 'file:///etc/passwd' is not allowed file:///etc/passwd
# 302 HTTP Error 302: Why - Redirection to url 'javascript:1' is not allowed javascript:1
# 302 ('https://h:1/', 'GET', {'Keep': 'this'}, {}, None, True, 'h')
# 302 ('http://h/old', 'GET', {'Keep': 'this'}, {}, None, True, 'h')
# 302 None
# 4 HTTP Error 302: The HTTP server returned a redirect error that would lead to an infinite loop.
# The last 30x error message was:
# Found
# 10 HTTP Error 302: The HTTP server returned a redirect error that would lead to an infinite loop.
# The last 30x error message was:
# Found
