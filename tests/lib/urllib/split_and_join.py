# urlsplit, urlparse, urlunsplit, urljoin, urldefrag: parts, ports, odd schemes, bytes, errors.
from urllib.parse import *

for url in ('http://user:pa%20ss@Host.com:8080/p/a;x=1?q=1#frag', '//host/path', '/path;p?q', 'mailto:a@b.c', 'http://[::1]:80/x', 'HTTP://EXAMPLE.com', 'file:///etc/x', 'a?b#c', '#f', '', 'http://h:/x', 'scheme+x-1.y:rest', '1a:b', 'http://a b/c', ' http://x', 'http://é.com/ü', 'http:path', 'http://h?q', 'x://h/p#'):
    s = urlsplit(url)
    print(repr(url), s, s.hostname, s.port, s.username, s.password, s.geturl())
p = urlparse('http://h/p;params?q#f')
print(p, p.params, p._replace(scheme='https', fragment='').geturl(), urlunsplit(('http', 'h', 'p', 'q', 'f')), urlunparse(('', '', '/a', 'b', 'c', '')), urlunsplit(('', 'h', '/p', '', '')), urldefrag('http://h/x#y'), urldefrag('x').fragment, urlsplit(b'http://h/p').hostname, urlsplit('//h', 'https').scheme, urlsplit('x#y', allow_fragments=False))
base = 'http://a/b/c/d;p?q'
for ref in ('g:h', 'g', './g', 'g/', '/g', '//g', '?y', 'g?y', '#s', ';x', '', '.', './', '..', '../g', '../../g', '../../../g', '/./g', 'g.', '..g', './g/.', 'g/../h', 'http:g', 'g;x=1/../y', 'mailto:x'):
    print(repr(ref), urljoin(base, ref))
print(urljoin('', 'x'), urljoin('x', ''), urljoin('http://a', 'b'), urljoin('a/b', '../c'), urljoin(b'http://a/b', b'c'))
for call in (lambda: urlsplit('http://h:x/').port, lambda: urlsplit('http://h:99999/').port, lambda: urlsplit('http://[::1/'), lambda: urljoin('a', b'b'), lambda: urlsplit(5), lambda: urlunsplit(('a', b'b', '', '', '')), lambda: urlsplit('http://[x]/'), lambda: urlsplit('http://h\u2100/')):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)

# output:
# 'http://user:pa%20ss@Host.com:8080/p/a;x=1?q=1#frag' SplitResult(scheme='http', netloc='user:pa%20ss@Host.com:8080', path='/p/a;x=1', query='q=1', fragment='frag') host.com 8080 user pa%20ss http://user:pa%20ss@Host.com:8080/p/a;x=1?q=1#frag
# '//host/path' SplitResult(scheme='', netloc='host', path='/path', query='', fragment='') host None None None //host/path
# '/path;p?q' SplitResult(scheme='', netloc='', path='/path;p', query='q', fragment='') None None None None /path;p?q
# 'mailto:a@b.c' SplitResult(scheme='mailto', netloc='', path='a@b.c', query='', fragment='') None None None None mailto:a@b.c
# 'http://[::1]:80/x' SplitResult(scheme='http', netloc='[::1]:80', path='/x', query='', fragment='') ::1 80 None None http://[::1]:80/x
# 'HTTP://EXAMPLE.com' SplitResult(scheme='http', netloc='EXAMPLE.com', path='', query='', fragment='') example.com None None None http://EXAMPLE.com
# 'file:///etc/x' SplitResult(scheme='file', netloc='', path='/etc/x', query='', fragment='') None None None None file:///etc/x
# 'a?b#c' SplitResult(scheme='', netloc='', path='a', query='b', fragment='c') None None None None a?b#c
# '#f' SplitResult(scheme='', netloc='', path='', query='', fragment='f') None None None None #f
# '' SplitResult(scheme='', netloc='', path='', query='', fragment='') None None None None
# 'http://h:/x' SplitResult(scheme='http', netloc='h:', path='/x', query='', fragment='') h None None None http://h:/x
# 'scheme+x-1.y:rest' SplitResult(scheme='scheme+x-1.y', netloc='', path='rest', query='', fragment='') None None None None scheme+x-1.y:rest
# '1a:b' SplitResult(scheme='', netloc='', path='1a:b', query='', fragment='') None None None None 1a:b
# 'http://a b/c' SplitResult(scheme='http', netloc='a b', path='/c', query='', fragment='') a b None None None http://a b/c
# ' http://x' SplitResult(scheme='http', netloc='x', path='', query='', fragment='') x None None None http://x
# 'http://é.com/ü' SplitResult(scheme='http', netloc='é.com', path='/ü', query='', fragment='') é.com None None None http://é.com/ü
# 'http:path' SplitResult(scheme='http', netloc='', path='path', query='', fragment='') None None None None http:path
# 'http://h?q' SplitResult(scheme='http', netloc='h', path='', query='q', fragment='') h None None None http://h?q
# 'x://h/p#' SplitResult(scheme='x', netloc='h', path='/p', query='', fragment='') h None None None x://h/p
# ParseResult(scheme='http', netloc='h', path='/p', params='params', query='q', fragment='f') params https://h/p;params?q http://h/p?q#f /a;b?c //h/p DefragResult(url='http://h/x', fragment='y')  b'h' https SplitResult(scheme='', netloc='', path='x#y', query='', fragment='')
# 'g:h' g:h
# 'g' http://a/b/c/g
# './g' http://a/b/c/g
# 'g/' http://a/b/c/g/
# '/g' http://a/g
# '//g' http://g
# '?y' http://a/b/c/d;p?y
# 'g?y' http://a/b/c/g?y
# '#s' http://a/b/c/d;p?q#s
# ';x' http://a/b/c/;x
# '' http://a/b/c/d;p?q
# '.' http://a/b/c/
# './' http://a/b/c/
# '..' http://a/b/
# '../g' http://a/b/g
# '../../g' http://a/g
# '../../../g' http://a/g
# '/./g' http://a/g
# 'g.' http://a/b/c/g.
# '..g' http://a/b/c/..g
# './g/.' http://a/b/c/g/
# 'g/../h' http://a/b/c/h
# 'http:g' http://a/b/c/g
# 'g;x=1/../y' http://a/b/c/y
# 'mailto:x' mailto:x
# x x http://a/b c b'http://a/c'
# ValueError Port could not be cast to integer value as 'x'
# ValueError Port out of range 0-65535
# ValueError Invalid IPv6 URL
# TypeError Cannot mix str and non-str arguments
# AttributeError 'int' object has no attribute 'decode'
# TypeError Cannot mix str and non-str arguments
# ValueError 'x' does not appear to be an IPv4 or IPv6 address
# ValueError netloc 'h℀' contains invalid characters under NFKC normalization
