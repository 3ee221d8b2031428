# urljoin() and urldefrag() tell a part that is missing from one that is empty.
import warnings
from urllib.parse import parse_qsl, urldefrag, urljoin, urlsplit, urlunsplit

base = "http://a/b/c/d;p?q#f"
for url in ["#", "?", "?#z", ";", ";?y", "?y", "//", "http:", "http:#", "http:?", "http:g", "//g", "../../../x/.", "g;x=1/../y"]:
    print(f"{url:12} {urljoin(base, url)}")
for base, url in [("//", "/w"), ("http:", "/w"), ("http:", "w"), ("///b/c", "w"), ("mailto:a", "b"), (b"http://a/b", b"?")]:
    print(base, url, urljoin(base, url))
for url in ["http://a/b/c;p?#f", "http:?q#f", "http://a#", b"x?#y"]:
    print(urldefrag(url))
print(urlunsplit(urlsplit("http://a/?#")), urlunsplit(("http", "", "/w", "", "")), urlsplit(b"//h?q"))

warnings.simplefilter("error")
for nothing in ["", b"", None, 0, []]:
    try:
        print(parse_qsl(nothing))
    except DeprecationWarning as warning:
        print(warning)

# output:
# #            http://a/b/c/d;p?q#
# ?            http://a/b/c/d;p?
# ?#z          http://a/b/c/d;p?#z
# ;            http://a/b/c/;
# ;?y          http://a/b/c/;?y
# ?y           http://a/b/c/d;p?y
# //           http://a/b/c/d;p?q#f
# http:        http://a/b/c/d;p?q#f
# http:#       http://a/b/c/d;p?q#
# http:?       http://a/b/c/d;p?
# http:g       http://a/b/c/g
# //g          http://g
# ../../../x/. http://a/x/
# g;x=1/../y   http://a/b/c/y
# // /w ///w
# http: /w http:/w
# http: w http:/w
# ///b/c w ///b/w
# mailto:a b b
# b'http://a/b' b'?' b'http://a/b?'
# DefragResult(url='http://a/b/c;p?', fragment='f')
# DefragResult(url='http:?q', fragment='f')
# DefragResult(url='http://a', fragment='')
# DefragResultBytes(url=b'x?', fragment=b'y')
# http://a/ http:///w SplitResultBytes(scheme=b'', netloc=b'h', path=b'', query=b'q', fragment=b'')
# []
# []
# []
# Accepting int objects with false value in urllib.parse.parse_qsl() is deprecated as of 3.14
# Accepting list objects with false value in urllib.parse.parse_qsl() is deprecated as of 3.14
