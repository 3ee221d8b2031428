# Parts that are empty are not parts that are missing: a join and a fragment that is taken off keep the marks.
from urllib.parse import parse_qsl, urldefrag, urljoin, urlsplit, urlunsplit

base = "http://a/b/c/d;p?q#f"
for url in "?", "#", "?#", ";", ";x", "?y", "#s", "g?", "g#", "//g?", "/./g?y#", "..?", "http:g", "http:?", "https:?":
    print(f"{url:8}", urljoin(base, url))
for base in "a/b?c#d", "//net/x?", "http:", "http:///w?x#", "mailto:me", "scheme:a/b":
    print(f"{base:14}", [urljoin(base, url) for url in ("z", "?", "#", "/r", "//n", "http:/w")])
for url in "http://x/?#", "http://x#f", "http:#f", "?#", "//x/p;q#", "#":
    print(url, urldefrag(url))
print(urlsplit("http://x/?#"), urlunsplit(("http", "", "/w", "", "")), urlunsplit(("", "", "//w", "", "")))
print(parse_qsl(None), parse_qsl(b""), parse_qsl(0))
try:
    parse_qsl(1)
except TypeError as error:
    print(error)

# output:
# ?        http://a/b/c/d;p?
# #        http://a/b/c/d;p?q#
# ?#       http://a/b/c/d;p?#
# ;        http://a/b/c/;
# ;x       http://a/b/c/;x
# ?y       http://a/b/c/d;p?y
# #s       http://a/b/c/d;p?q#s
# g?       http://a/b/c/g?
# g#       http://a/b/c/g#
# //g?     http://g?
# /./g?y#  http://a/g?y#
# ..?      http://a/b/?
# http:g   http://a/b/c/g
# http:?   http://a/b/c/d;p?
# https:?  https:?
# a/b?c#d        ['a/z', 'a/b?', 'a/b?c#', '/r', '//n', 'http:/w']
# //net/x?       ['//net/z', '//net/x?', '//net/x?#', '//net/r', '//n', 'http:/w']
# http:          ['http:/z', 'http:?', 'http:#', 'http:/r', 'http://n', 'http:/w']
# http:///w?x#   ['http:///z', 'http:///w?', 'http:///w?x#', 'http:///r', 'http://n', 'http:///w']
# mailto:me      ['z', '?', '#', '/r', '//n', 'http:/w']
# scheme:a/b     ['z', '?', '#', '/r', '//n', 'http:/w']
# http://x/?# DefragResult(url='http://x/?', fragment='')
# http://x#f DefragResult(url='http://x', fragment='f')
# http:#f DefragResult(url='http:', fragment='f')
# ?# DefragResult(url='?', fragment='')
# //x/p;q# DefragResult(url='//x/p;q', fragment='')
# # DefragResult(url='', fragment='')
# SplitResult(scheme='http', netloc='x', path='/', query='', fragment='') http:///w ////w
# empty_parts.py:12: DeprecationWarning: Accepting int objects with false value in urllib.parse.parse_qsl() is deprecated as of 3.14
#   print(parse_qsl(None), parse_qsl(b""), parse_qsl(0))
# [] [] []
# memoryview: a bytes-like object is required, not 'int'
