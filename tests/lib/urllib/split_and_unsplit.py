# urlsplit and urlunsplit on strange URLs: empty parts, colons, brackets, control characters, bytes, round trips.
from urllib.parse import urldefrag, urljoin, urlparse, urlsplit, urlunparse, urlunsplit

for url in ('', '//', '///path', '////x', 'a:b', 'a:', ':a', '1a:b', 'http:', 'http:///x', 'http://?q', 'http://#f', 'path:80', 'x://y:z@h:9/p;a;b?c?d#e#f', 'HTTP://H', 'http://h:/', 'file:///tmp', 'file:tmp', 'mailto:a@b?c', 'itms-services://?a=b',
            '\x00http://h/', ' http://h ', 'ht\ntp://h/a\tb', 'http://h\\x', 'http://[::1]:80/', 'http://[v1.a]/', 'sip:a@b;tag=1', 'tel:1;a', 'svn+ssh://h/p', 'é://x', 'http://é/ü?ö#ä', '?', '#', ';', '?#', 'http://a@b@c:1/'):
    parts = urlsplit(url)
    print(repr(url), tuple(parts), urlparse(url).params, repr(parts.geturl()), repr(urlunsplit(parts)), parts.username, parts.hostname)
for url in ('http://[::1/', 'http://::1]/', 'http://[x]/', 'http://a[::1]/', 'http://[::1]a/', 'http://[1.2.3.4]/', 'http://[v1]/', 'http://h\u2100/', 'http://[::1%eth0]/'):
    try:
        print(url, urlsplit(url).hostname)
    except ValueError as error:
        print(url, error)
for url in ('http://h:99999/', 'http://h:-1/', 'http://h:a/', 'http://h:٣/', 'http://h: 80/', 'http://h:0/', 'http://h:080/'):
    try:
        print(url, urlsplit(url).port)
    except ValueError as error:
        print(url, error)
print(urlsplit(b'http://h/p?q#f'), urlsplit(b'http://u:p@H:8/').hostname, urlparse(b'//h;x').params, urldefrag(b'a#b'), urldefrag('a#'), urldefrag('x').geturl())
for call in (lambda: urlsplit('a', b'b'), lambda: urljoin('a', b'b'), lambda: urlunsplit(('a', b'b', '', '', '')), lambda: urlunsplit((1, 2)), lambda: urlsplit(5), lambda: urlsplit(b'\xff')):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
print(urlunsplit(('', '', '//x', '', '')), urlunsplit(('http', '', '//x', '', '')), urlunsplit(('', 'h', 'x', '', '')), urlunsplit(('a', '', 'b', 'c', 'd')), urlunsplit(('', '', '', '', '')), urlunsplit(['http', 'h', 'p', '', None]), urlunparse(('http', 'h', '/p', 'a', '', '')))
print(urlsplit('//h/p', 'https'), urlsplit('x', allow_fragments=False), urlsplit('a#b', allow_fragments=False), urlparse('http://h/p;a=1/q;b'))

# output:
# '' ('', '', '', '', '')  '' '' None None
# '//' ('', '', '', '', '')  '' '' None None
# '///path' ('', '', '/path', '', '')  '/path' '/path' None None
# '////x' ('', '', '//x', '', '')  '////x' '////x' None None
# 'a:b' ('a', '', 'b', '', '')  'a:b' 'a:b' None None
# 'a:' ('a', '', '', '', '')  'a:' 'a:' None None
# ':a' ('', '', ':a', '', '')  ':a' ':a' None None
# '1a:b' ('', '', '1a:b', '', '')  '1a:b' '1a:b' None None
# 'http:' ('http', '', '', '', '')  'http://' 'http://' None None
# 'http:///x' ('http', '', '/x', '', '')  'http:///x' 'http:///x' None None
# 'http://?q' ('http', '', '', 'q', '')  'http://?q' 'http://?q' None None
# 'http://#f' ('http', '', '', '', 'f')  'http://#f' 'http://#f' None None
# 'path:80' ('path', '', '80', '', '')  'path:80' 'path:80' None None
# 'x://y:z@h:9/p;a;b?c?d#e#f' ('x', 'y:z@h:9', '/p;a;b', 'c?d', 'e#f')  'x://y:z@h:9/p;a;b?c?d#e#f' 'x://y:z@h:9/p;a;b?c?d#e#f' y h
# 'HTTP://H' ('http', 'H', '', '', '')  'http://H' 'http://H' None h
# 'http://h:/' ('http', 'h:', '/', '', '')  'http://h:/' 'http://h:/' None h
# 'file:///tmp' ('file', '', '/tmp', '', '')  'file:///tmp' 'file:///tmp' None None
# 'file:tmp' ('file', '', 'tmp', '', '')  'file:tmp' 'file:tmp' None None
# 'mailto:a@b?c' ('mailto', '', 'a@b', 'c', '')  'mailto:a@b?c' 'mailto:a@b?c' None None
# 'itms-services://?a=b' ('itms-services', '', '', 'a=b', '')  'itms-services://?a=b' 'itms-services://?a=b' None None
# '\x00http://h/' ('http', 'h', '/', '', '')  'http://h/' 'http://h/' None h
# ' http://h ' ('http', 'h ', '', '', '')  'http://h ' 'http://h ' None h
# 'ht\ntp://h/a\tb' ('http', 'h', '/ab', '', '')  'http://h/ab' 'http://h/ab' None h
# 'http://h\\x' ('http', 'h\\x', '', '', '')  'http://h\\x' 'http://h\\x' None h\x
# 'http://[::1]:80/' ('http', '[::1]:80', '/', '', '')  'http://[::1]:80/' 'http://[::1]:80/' None ::1
# 'http://[v1.a]/' ('http', '[v1.a]', '/', '', '')  'http://[v1.a]/' 'http://[v1.a]/' None v1.a
# 'sip:a@b;tag=1' ('sip', '', 'a@b;tag=1', '', '') tag=1 'sip:a@b;tag=1' 'sip:a@b;tag=1' None None
# 'tel:1;a' ('tel', '', '1;a', '', '') a 'tel:1;a' 'tel:1;a' None None
# 'svn+ssh://h/p' ('svn+ssh', 'h', '/p', '', '')  'svn+ssh://h/p' 'svn+ssh://h/p' None h
# 'é://x' ('', '', 'é://x', '', '')  'é://x' 'é://x' None None
# 'http://é/ü?ö#ä' ('http', 'é', '/ü', 'ö', 'ä')  'http://é/ü?ö#ä' 'http://é/ü?ö#ä' None é
# '?' ('', '', '', '', '')  '' '' None None
# '#' ('', '', '', '', '')  '' '' None None
# ';' ('', '', ';', '', '')  ';' ';' None None
# '?#' ('', '', '', '', '')  '' '' None None
# 'http://a@b@c:1/' ('http', 'a@b@c:1', '/', '', '')  'http://a@b@c:1/' 'http://a@b@c:1/' a@b c
# http://[::1/ Invalid IPv6 URL
# http://::1]/ Invalid IPv6 URL
# http://[x]/ 'x' does not appear to be an IPv4 or IPv6 address
# http://a[::1]/ Invalid IPv6 URL
# http://[::1]a/ Invalid IPv6 URL
# http://[1.2.3.4]/ An IPv4 address cannot be in brackets
# http://[v1]/ IPvFuture address is invalid
# http://h℀/ netloc 'h℀' contains invalid characters under NFKC normalization
# http://[::1%eth0]/ ::1%eth0
# http://h:99999/ Port out of range 0-65535
# http://h:-1/ Port could not be cast to integer value as '-1'
# http://h:a/ Port could not be cast to integer value as 'a'
# http://h:٣/ Port could not be cast to integer value as '٣'
# http://h: 80/ Port could not be cast to integer value as ' 80'
# http://h:0/ 0
# http://h:080/ 80
# SplitResultBytes(scheme=b'http', netloc=b'h', path=b'/p', query=b'q', fragment=b'f') b'h' b'' DefragResultBytes(url=b'a', fragment=b'b') DefragResult(url='a', fragment='') x
# TypeError Cannot mix str and non-str arguments
# TypeError Cannot mix str and non-str arguments
# TypeError Cannot mix str and non-str arguments
# AttributeError 'int' object has no attribute 'decode'
# AttributeError 'int' object has no attribute 'decode'
# UnicodeDecodeError 'ascii' codec can't decode byte 0xff in position 0: ordinal not in range(128)
# ////x http:////x //h/x a:b?c#d  http://h/p http://h/p;a
# SplitResult(scheme='https', netloc='h', path='/p', query='', fragment='') SplitResult(scheme='', netloc='', path='x', query='', fragment='') SplitResult(scheme='', netloc='', path='a#b', query='', fragment='') ParseResult(scheme='http', netloc='h', path='/p;a=1/q', params='b', query='', fragment='')
