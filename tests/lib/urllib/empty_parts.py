# Parts that are empty are not parts that are missing: a join and a fragment that is taken off keep the marks.
from urllib.parse import parse_qsl, urldefrag, urljoin, urlsplit, urlunsplit

base = "http://a/b/c/d;p?q#f"
relative = ["?", "#", "?#", "?#z", ";", ";x", ";?y", "?y", "#s", "g?", "g#", "//", "//g", "//g?", "/./g?y#", "..?",
            "../../../x/.", "g;x=1/../y", "http:", "http:#", "http:?", "http:g", "https:?"]
for url in relative:
    print(f"{url:12}", urljoin(base, url))
for base in "a/b?c#d", "//", "//net/x?", "///b/c", "http:", "http:///w?x#", "mailto:me", "scheme:a/b":
    print(f"{base:14}", [urljoin(base, url) for url in ("z", "?", "#", "/r", "//n", "http:/w")])
print(urljoin(b"http://a/b", b"?"))
for url in "http://x/?#", "http://x#f", "http://x#", "http:#f", "http:?q#f", "?#", "//x/p;q#", "#", b"x?#y":
    print(url, urldefrag(url))
print(urlsplit("http://x/?#"), urlunsplit(urlsplit("http://x/?#")), urlsplit(b"//h?q"))
print(urlunsplit(("http", "", "/w", "", "")), urlunsplit(("", "", "//w", "", "")))
for nothing in "", b"", None, 0, []:
    print(parse_qsl(nothing))
try:
    parse_qsl(1)
except TypeError as error:
    print(error)

# output:
# ?            http://a/b/c/d;p?
# #            http://a/b/c/d;p?q#
# ?#           http://a/b/c/d;p?#
# ?#z          http://a/b/c/d;p?#z
# ;            http://a/b/c/;
# ;x           http://a/b/c/;x
# ;?y          http://a/b/c/;?y
# ?y           http://a/b/c/d;p?y
# #s           http://a/b/c/d;p?q#s
# g?           http://a/b/c/g?
# g#           http://a/b/c/g#
# //           http://a/b/c/d;p?q#f
# //g          http://g
# //g?         http://g?
# /./g?y#      http://a/g?y#
# ..?          http://a/b/?
# ../../../x/. http://a/x/
# g;x=1/../y   http://a/b/c/y
# http:        http://a/b/c/d;p?q#f
# http:#       http://a/b/c/d;p?q#
# http:?       http://a/b/c/d;p?
# http:g       http://a/b/c/g
# https:?      https:?
# a/b?c#d        ['a/z', 'a/b?', 'a/b?c#', '/r', '//n', 'http:/w']
# //             ['///z', '//?', '//#', '///r', '//n', 'http:/w']
# //net/x?       ['//net/z', '//net/x?', '//net/x?#', '//net/r', '//n', 'http:/w']
# ///b/c         ['///b/z', '///b/c?', '///b/c#', '///r', '//n', 'http:/w']
# http:          ['http:/z', 'http:?', 'http:#', 'http:/r', 'http://n', 'http:/w']
# http:///w?x#   ['http:///z', 'http:///w?', 'http:///w?x#', 'http:///r', 'http://n', 'http:///w']
# mailto:me      ['z', '?', '#', '/r', '//n', 'http:/w']
# scheme:a/b     ['z', '?', '#', '/r', '//n', 'http:/w']
# b'http://a/b?'
# http://x/?# DefragResult(url='http://x/?', fragment='')
# http://x#f DefragResult(url='http://x', fragment='f')
# http://x# DefragResult(url='http://x', fragment='')
# http:#f DefragResult(url='http:', fragment='f')
# http:?q#f DefragResult(url='http:?q', fragment='f')
# ?# DefragResult(url='?', fragment='')
# //x/p;q# DefragResult(url='//x/p;q', fragment='')
# # DefragResult(url='', fragment='')
# b'x?#y' DefragResultBytes(url=b'x?', fragment=b'y')
# SplitResult(scheme='http', netloc='x', path='/', query='', fragment='') http://x/ SplitResultBytes(scheme=b'', netloc=b'h', path=b'', query=b'q', fragment=b'')
# http:///w ////w
# []
# []
# []
# empty_parts.py:17: DeprecationWarning: Accepting int objects with false value in urllib.parse.parse_qsl() is deprecated as of 3.14
#   print(parse_qsl(nothing))
# []
# empty_parts.py:17: DeprecationWarning: Accepting list objects with false value in urllib.parse.parse_qsl() is deprecated as of 3.14
#   print(parse_qsl(nothing))
# []
# memoryview: a bytes-like object is required, not 'int'
