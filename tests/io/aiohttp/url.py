# cpython: skip yarl is not in the oracle
from yarl import URL

url = URL("HTTP://User:pw@EXAMPLE.com:80/ä/../b c?x=1 2&x=3#end")
print(url)  # => http://User:pw@example.com/b%20c?x=1+2&x=3#end
print(repr(URL("http://example.com")))  # => URL('http://example.com')
print(url.scheme, url.user, url.password, url.host, url.port)  # => http User pw example.com 80
print(url.path, url.raw_path, url.name, url.parts)  # => /b c /b%20c b c ('/', 'b c')
print(url.query, url.query_string, url.fragment)  # => <MultiDictProxy('x': '1 2', 'x': '3')> x=1 2&x=3 end
print(url.origin(), url.relative())  # => http://example.com /b%20c?x=1+2&x=3#end
base = URL("http://a/b/c")
print(base / "d e", base.join(URL("../x")))  # => http://a/b/c/d%20e http://a/x
print(base.join(URL("?q")), base.parent)  # => http://a/b/c?q http://a/b
print(base.with_query({"a": "1&2", "b": [1, 2.5]}))  # => http://a/b/c?a=1%262&b=1&b=2.5
print(base % {"k": "v"}, base.with_query("a=b c"))  # => http://a/b/c?k=v http://a/b/c?a=b+c
print(base == URL("http://a/b/c"), len({base, URL("http://a/b/c")}))  # => True 1
try:
    base.with_query({"flag": True})
except TypeError as error:
    print(error)  # => Invalid variable type: value should be str, int or float, got True of type <class 'bool'>
