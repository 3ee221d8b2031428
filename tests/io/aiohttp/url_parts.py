# cpython: skip yarl is not in the oracle
# Addresses made from their parts, where a percent sign is one; and the slash that is no slash of the path.
from yarl import URL

for parts in [
    {"scheme": "http", "host": "a.b", "path": "/x%20y"}, {"scheme": "http", "authority": "u:p@h:81", "path": "/"},
    {"path": "a b"}, {"scheme": "http", "host": "h", "query": {"a": "b c"}}, {"scheme": "http", "host": "::1", "port": 5},
    {"scheme": "http", "host": "h", "query_string": "a=b%20c"}, {"scheme": "http", "host": "h", "user": "a@b", "password": "%"},
    {"scheme": "http", "host": "h", "query_string": "a=b%20c", "path": "/%20", "encoded": True},
    {"host": "x", "authority": "h"}, {"port": 8}, {"scheme": "http", "host": "h", "path": "a"}, {"scheme": None},
]:
    try:
        print(repr(URL.build(**parts)))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
for path in "/a%2Fb", "/a%252Fb", "/a%25b", "/%e4%bd", "/a%2bb", "/ü%20x":
    url = URL("http://h" + path)
    print(url.path_safe, url.path, url.raw_path, URL("/x") / path.strip("/"))
print(URL("http://h:1/a/b").join(URL("///c")), URL("http://h:1/a/b").join(URL("//d/c")))

# output:
# URL('http://a.b/x%2520y')
# URL('http://u:p@h:81/')
# URL('a%20b')
# URL('http://h/?a=b+c')
# URL('http://[::1]:5')
# URL('http://h/?a=b%2520c')
# URL('http://a%40b:%25@h')
# URL('http://h/%20?a=b%20c')
# ValueError Can't mix "authority" with "user", "password", "host" or "port".
# ValueError Can't build URL with "port" but without "host".
# ValueError Path in a URL with authority should start with a slash ('/') if set
# TypeError NoneType is illegal for "scheme", "authority", "host", "path", "query_string", and "fragment" args, use empty string instead.
# /a%2Fb /a/b /a%2Fb /x/a%252Fb
# /a%252Fb /a%2Fb /a%252Fb /x/a%25252Fb
# /a%25b /a%b /a%25b /x/a%2525b
# /%E4%BD /%E4%BD /%E4%BD /x/%25e4%25bd
# /a+b /a+b /a%2Bb /x/a%252bb
# /ü x /ü x /%C3%BC%20x /x/%C3%BC%2520x
# http://h:1/c http://d/c
