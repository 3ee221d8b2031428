# http.cookiejar: what a jar takes from responses, what it gives to which requests, in which order, and how it lets go.
from email.message import Message
from http.cookiejar import Cookie, CookieJar, CookiePolicy, DefaultCookiePolicy
from urllib.request import Request


class Response:
    def __init__(self, *headers):
        self.message = Message()
        for header in headers:
            self.message['Set-Cookie'] = header

    def info(self):
        return self.message


def give(jar, url):
    request = Request(url)
    jar.add_cookie_header(request)
    return request.get_header('Cookie')


jar = CookieJar()
jar.extract_cookies(Response('a=1; path=/', 'b="two, three"; Path=/deep/er', 'c; max-age=100; HttpOnly; SameSite=Lax', 'd=4; domain=example.com', 'e=5; domain=.other.org', 'f=6; secure', 'g=7; port="80,8080"', 'h=8; expires=Thu, 01 Jan 1970 00:00:00 GMT', 'i=9; max-age=soon', '=nameless', 'j=; version=1', 'k=1; domain', 'l=x=y; expires=Fri, 01-Jan-2100 00:00:00 GMT; path=%7efoo'), Request('http://www.example.com/deep/page'))
for cookie in jar:
    print(cookie, cookie.domain, cookie.path, cookie.path_specified, cookie.domain_specified, cookie.domain_initial_dot, cookie.secure, cookie.port, cookie.discard, cookie.version, cookie.rfc2109, sorted(cookie._rest.items()))
print(len(jar), bool(jar))
for url in ('http://www.example.com/', 'http://www.example.com/deep', 'http://www.example.com/deep/er/x?y', 'http://www.example.com/deeper', 'https://www.example.com/deep/', 'http://example.com/', 'http://a.b.example.com/', 'http://WWW.EXAMPLE.COM:8080/deep/er', 'http://www.example.com:81/deep/er', 'http://badexample.com/', 'http://www.example.com/~foo/', 'ftp://www.example.com/'):
    print(url, give(jar, url))

jar.extract_cookies(Response('a=2; path=/', 'd=gone; domain=example.com; max-age=0; path=/deep'), Request('http://www.example.com/x'))
print(give(jar, 'http://www.example.com/'), [c.name for c in jar])
jar.clear_session_cookies()
print([c.name for c in jar])
jar.clear('www.example.com', '/deep', 'c')
for args in (('www.example.com', '/deep', 'c'), ('nowhere',), ('nowhere', '/'), (None, '/'), ('x', None, 'n'), (None, None, 'n')):
    try:
        print(jar.clear(*args))
    except (KeyError, ValueError) as error:
        print(args, type(error).__name__, error)
jar.clear()
print(len(jar), jar, repr(jar))

jar.extract_cookies(Response('local=1', 'dom=1; domain=.local', 'top=1; domain=com', 'ip=1; domain=127.0.0.1'), Request('http://localhost/'))
jar.extract_cookies(Response('host=1', 'own=1; domain=127.0.0.1', 'part=1; domain=0.0.1'), Request('http://127.0.0.1:5000/'))
print(jar, give(jar, 'http://localhost:99/x'), give(jar, 'http://127.0.0.1/'))

made = Cookie(0, 'n', 'v', None, False, 'Example.COM', False, False, '/', True, False, '1e10', False, None, None, {'HttpOnly': None})
print(made, made.expires, made.domain, made.has_nonstandard_attr('HttpOnly'), made.get_nonstandard_attr('x', 5), made.is_expired(), made.is_expired(10 ** 11))
print(repr(made))
made.set_nonstandard_attr('SameSite', 'None')
print(made._rest, Cookie(None, 'n', None, '80', True, 'x', False, False, '/', False, False, None, True, None, None, {}))
jar.set_cookie(made)
print(give(jar, 'http://example.com/a'), made in list(jar))
request = Request('http://example.com/', headers={'Cookie': 'mine=1'})
jar.add_cookie_header(request)
print(request.get_header('Cookie'))
for call in (lambda: Cookie(0, 'n', 'v', None, True, 'x', False, False, '/', True, False, None, False, None, None, {}), lambda: Cookie('x', 'n', 'v', None, False, 'x', False, False, '/', True, False, None, False, None, None, {}), lambda: CookiePolicy().set_ok(made, request), lambda: CookiePolicy().domain_return_ok('x', request)):
    try:
        print(call())
    except (ValueError, NotImplementedError) as error:
        print(type(error).__name__, error)

# output:
# <Cookie a=1 for www.example.com/> www.example.com / True False False False None True 0 False []
# <Cookie b="two, three" for www.example.com/deep/er> www.example.com /deep/er True False False False None True 0 False []
# <Cookie c for www.example.com/deep> www.example.com /deep False False False False None False 0 False [('HttpOnly', None), ('SameSite', 'Lax')]
# <Cookie f=6 for www.example.com/deep> www.example.com /deep False False False True None True 0 False []
# <Cookie j= for www.example.com/deep/> www.example.com /deep/ False False False False None True 0 True []
# <Cookie l=x=y for www.example.com%7Efoo> www.example.com %7Efoo True False False False None False 0 False []
# <Cookie d=4 for .example.com/deep> .example.com /deep False True False False None True 0 False []
# 7 True
# http://www.example.com/ a=1
# http://www.example.com/deep c; d=4; a=1
# http://www.example.com/deep/er/x?y b="two, three"; j=; c; d=4; a=1
# http://www.example.com/deeper a=1
# https://www.example.com/deep/ j=; c; f=6; d=4; a=1
# http://example.com/ None
# http://a.b.example.com/ None
# http://WWW.EXAMPLE.COM:8080/deep/er b="two, three"; j=; c; d=4; a=1
# http://www.example.com:81/deep/er b="two, three"; j=; c; d=4; a=1
# http://badexample.com/ None
# http://www.example.com/~foo/ a=1
# ftp://www.example.com/ a=1
# a=2 ['a', 'b', 'c', 'f', 'j', 'l']
# ['c', 'l']
# ('www.example.com', '/deep', 'c') KeyError 'c'
# ('nowhere',) KeyError 'nowhere'
# ('nowhere', '/') KeyError 'nowhere'
# (None, '/') ValueError domain must be given to remove cookies by path
# ('x', None, 'n') ValueError domain and path must be given to remove a cookie by name
# (None, None, 'n') ValueError domain and path must be given to remove a cookie by name
# 0 <CookieJar[]> <CookieJar[]>
# <CookieJar[<Cookie local=1 for localhost.local/>, <Cookie dom=1 for .local/>, <Cookie host=1 for 127.0.0.1/>, <Cookie own=1 for .127.0.0.1/>, <Cookie part=1 for .0.0.1/>]> local=1; dom=1 host=1; own=1; part=1
# <Cookie n=v for example.com/> 10000000000 example.com True 5 False True
# Cookie(version=0, name='n', value='v', port=None, port_specified=False, domain='example.com', domain_specified=False, domain_initial_dot=False, path='/', path_specified=True, secure=False, expires=10000000000, discard=False, comment=None, comment_url=None, rest={'HttpOnly': None}, rfc2109=False)
# {'HttpOnly': None, 'SameSite': 'None'} <Cookie n for x:80/>
# n=v True
# mine=1
# ValueError if port is None, port_specified must be false
# ValueError invalid literal for int() with base 10: 'x'
# NotImplementedError
# True
