# DefaultCookiePolicy: domains that are blocked or allowed, strictness, third parties, protocols, Cookie2.
from email.message import Message
from http.cookiejar import CookieJar, DefaultCookiePolicy
from urllib.request import Request


class Response:
    def __init__(self, name, *headers):
        self.message = Message()
        for header in headers:
            self.message[name] = header

    def info(self):
        return self.message


def taken(url, *headers, name='Set-Cookie', request=None, **options):
    jar = CookieJar(DefaultCookiePolicy(**options))
    request = request or Request(url)
    jar.extract_cookies(Response(name, *headers), request)
    again = Request(url)
    jar.add_cookie_header(again)
    print(sorted(options), url, [f'{c.name}@{c.domain}{c.path} {c.version}' for c in jar], again.get_header('Cookie'), again.get_header('Cookie2'))
    return jar


taken('http://ads.example.com/', 'a=1', blocked_domains=['ads.example.com'])
taken('http://ads.example.com/', 'a=1', blocked_domains=['.example.com'])
taken('http://ads.example.com/', 'a=1', blocked_domains=['example.com'])
taken('http://www.example.com/', 'a=1', allowed_domains=['.example.com', '192.168.1.2'])
taken('http://www.other.com/', 'a=1', allowed_domains=['.example.com'])
taken('http://192.168.1.2/', 'a=1', allowed_domains=['192.168.1.2'])
taken('http://shop.co.uk/', 'a=1; domain=.co.uk', strict_domain=True)
taken('http://shop.co.uk/', 'a=1; domain=.co.uk')
taken('http://a.b.example.com/', 'a=1; domain=example.com', 'b=1; domain=b.example.com', strict_ns_domain=DefaultCookiePolicy.DomainStrictNoDots)
taken('http://www.example.com/', 'a=1', 'b=2; domain=www.example.com', strict_ns_domain=DefaultCookiePolicy.DomainStrict)
taken('http://www.example.com/', 'a=1; domain=example.com', strict_ns_domain=DefaultCookiePolicy.DomainRFC2965Match)
taken('http://www.example.com/a/b', '$a=1', 'b=2', strict_ns_set_initial_dollar=True)
taken('http://www.example.com/a/b', 'a=1; path=/other', 'b=2; path=/a', strict_ns_set_path=True)
taken('http://www.example.com/', 'a=1; secure', secure_protocols=('http',))
taken('http://www.example.com/', 'a=1', netscape=False)
for options in {}, {'strict_ns_unverifiable': True}:
    for origin in ('www.example.com', 'sub.example.com', 'elsewhere.org'):
        taken('http://www.example.com/', 'a=1', request=Request('http://www.example.com/', origin_req_host=origin, unverifiable=True), **options)
newer = 'a="x y"; Version="1"; Path="/acme"; Port="80"; Domain=".example.com"; Comment="c"; Max-Age=1000', 'b=2; Version=1, c=3; Version=1; Port; Discard; CommentURL="http://x"'
jar = taken('http://www.example.com/acme/x', *newer, name='Set-Cookie2')
jar = taken('http://www.example.com/acme/x', *newer, name='Set-Cookie2', rfc2965=True)
print([(c.name, c.port, c.port_specified, c.comment, c.comment_url, c.discard) for c in jar])
taken('http://www.example.com/acme/x', newer[0], rfc2965=True)
taken('http://www.example.com/acme/x', newer[0], rfc2965=True, rfc2109_as_netscape=True)
taken('http://www.example.com/acme/x', 'old=1', rfc2965=True)
taken('http://www.example.com/acme/x', 'old=1', rfc2965=True, hide_cookie2=True)
policy = DefaultCookiePolicy(blocked_domains=['a', '.b'])
print(policy.blocked_domains(), policy.allowed_domains(), policy.is_blocked('x.b'), policy.is_blocked('b'), policy.is_not_allowed('a'))
policy.set_allowed_domains([])
print(policy.allowed_domains(), policy.is_not_allowed('a'), DefaultCookiePolicy.DomainStrict, policy.secure_protocols, DefaultCookiePolicy.__module__)

# output:
# ['blocked_domains'] http://ads.example.com/ [] None None
# ['blocked_domains'] http://ads.example.com/ [] None None
# ['blocked_domains'] http://ads.example.com/ ['a@ads.example.com/ 0'] a=1 None
# ['allowed_domains'] http://www.example.com/ ['a@www.example.com/ 0'] a=1 None
# ['allowed_domains'] http://www.other.com/ [] None None
# ['allowed_domains'] http://192.168.1.2/ ['a@192.168.1.2/ 0'] a=1 None
# ['strict_domain'] http://shop.co.uk/ [] None None
# [] http://shop.co.uk/ ['a@.co.uk/ 0'] a=1 None
# ['strict_ns_domain'] http://a.b.example.com/ ['b@.b.example.com/ 0'] b=1 None
# ['strict_ns_domain'] http://www.example.com/ ['a@www.example.com/ 0', 'b@.www.example.com/ 0'] a=1; b=2 None
# ['strict_ns_domain'] http://www.example.com/ ['a@.example.com/ 0'] a=1 None
# ['strict_ns_set_initial_dollar'] http://www.example.com/a/b ['b@www.example.com/a 0'] b=2 None
# ['strict_ns_set_path'] http://www.example.com/a/b ['b@www.example.com/a 0'] b=2 None
# ['secure_protocols'] http://www.example.com/ ['a@www.example.com/ 0'] a=1 None
# ['netscape'] http://www.example.com/ [] None None
# [] http://www.example.com/ ['a@www.example.com/ 0'] a=1 None
# [] http://www.example.com/ ['a@www.example.com/ 0'] a=1 None
# [] http://www.example.com/ ['a@www.example.com/ 0'] a=1 None
# ['strict_ns_unverifiable'] http://www.example.com/ ['a@www.example.com/ 0'] a=1 None
# ['strict_ns_unverifiable'] http://www.example.com/ ['a@www.example.com/ 0'] a=1 None
# ['strict_ns_unverifiable'] http://www.example.com/ [] None None
# [] http://www.example.com/acme/x [] None None
# ['rfc2965'] http://www.example.com/acme/x ['a@.example.com/acme 1', 'b@www.example.com/acme/ 1', 'c@www.example.com/acme/ 1'] $Version=1; b=2; c=3; $Port; a=x y; $Path="/acme"; $Domain=".example.com"; $Port="80" None
# [('a', '80', True, 'c', None, False), ('b', None, False, None, None, True), ('c', '80', False, None, 'http://x', True)]
# ['rfc2965'] http://www.example.com/acme/x [] None None
# ['rfc2109_as_netscape', 'rfc2965'] http://www.example.com/acme/x [] None None
# ['rfc2965'] http://www.example.com/acme/x ['old@www.example.com/acme 0'] old=1 $Version="1"
# ['hide_cookie2', 'rfc2965'] http://www.example.com/acme/x ['old@www.example.com/acme 0'] old=1 None
# ('a', '.b') None True False False
# () True 3 ('https', 'wss') http.cookiejar
