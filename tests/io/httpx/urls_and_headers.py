# cpython: skip httpx is not in the oracle
# Addresses, queries and headers: their parts, what changes make of them, and what is refused.
import warnings

import httpx

warnings.simplefilter("ignore")


def show(*expressions):
    for make in expressions:
        try:
            print(repr(make()))
        except Exception as error:
            print(type(error).__name__, error)


for text in (
    "https://user:pa%20ss@www.example.org:8443/a b/c?x=1&y=\u00e4#frag", "http://EXAMPLE.com", "/rel?x", "",
    "https://m\u00fcnchen.de/\u00fc", "http://[::1]:80/x", "https://example.org:443/?q=", "mailto:a@b.c",
):
    url = httpx.URL(text)
    print(repr(url), str(url))
    print("   ", url.scheme, url.userinfo, url.username, url.password, url.host, url.raw_host, url.port, url.netloc)
    print("   ", url.path, url.raw_path, url.query, url.params, url.fragment, url.is_absolute_url, url.raw)

url = httpx.URL("https://www.example.org/a/b?x=1")
show(
    lambda: url.join("../c"), lambda: url.join("?z"), lambda: url.join("//h/x"), lambda: url.copy_with(path="/new"),
    lambda: url.copy_with(host="h", port=1), lambda: url.copy_with(query=b"a=b%20c"),
    lambda: url.copy_with(params={"a": "b c"}), lambda: url.copy_with(username="jo@email.com", password="a secret"),
    lambda: url.copy_with(raw_path=b"/p?q=1"), lambda: url.copy_with(netloc=b"n:3"),
    lambda: url.copy_set_param("x", "2"), lambda: url.copy_add_param("x", "2"), lambda: url.copy_remove_param("x"),
    lambda: url.copy_merge_params({"q": "w"}), lambda: url.copy_with(bogus=1), lambda: url.copy_with(scheme=1),
    lambda: httpx.URL(3), lambda: httpx.URL("https://h:99999/"), lambda: httpx.URL("https://h:abc/"),
    lambda: httpx.URL("https://\u0000"), lambda: httpx.URL("http://a" * 20000),
    lambda: httpx.URL("https://h/", params={"a": [1, 2], "b": None}), lambda: httpx.URL(scheme="https", host="h"),
    lambda: url == str(url), lambda: httpx.URL("http://h/a?x=[1]&y='&z=a+b%20"), lambda: httpx.URL("http://h/../a/./b"),
)

query = httpx.QueryParams("a=1&a=2&b=3")
print(query, repr(query), query["a"], query.get("z"), query.get_list("a"), query.multi_items(), list(query.items()))
print(query.set("a", "9"), query.add("c", True), query.remove("a"), query.merge({"a": None}), len(query))
show(
    lambda: query.update({"a": 1}), lambda: query.__setitem__("a", 1), lambda: query["nope"],
    lambda: httpx.QueryParams({"a": ["x", 1, 1.5, False]}), lambda: httpx.QueryParams(a=1, b=2),
    lambda: httpx.QueryParams({"a b": "\u00e4/&=+ '~*"}), lambda: httpx.QueryParams(b"a=b"),
)

headers = httpx.Headers([("Accept", "1"), ("ACCEPT", "2"), ("b", "x, y")])
print(headers, headers["accept"], headers.get_list("b", split_commas=True), headers.items(), headers.raw, len(headers))
headers["Accept"] = "3"
del headers["b"]
headers.update({"Z": "26"})
headers.setdefault("q", "1")
print(headers, headers.raw, headers == {"accept": "3", "z": "26", "q": "1"})
show(
    lambda: headers["nope"], lambda: httpx.Headers({"a": 1}), lambda: httpx.Headers({"authorization": "s", "b": "t"}),
    lambda: httpx.Headers({"a": "\u00e9"}), lambda: httpx.Headers({b"x": "\u00e9".encode()}),
    lambda: httpx.Headers({b"x": b"\xe9"}),
)

# output:
# URL('https://user:[secure]@www.example.org:8443/a%20b/c?x=1&y=%C3%A4#frag') https://user:pa%20ss@www.example.org:8443/a%20b/c?x=1&y=%C3%A4#frag
#     https b'user:pa%20ss' user pa ss www.example.org b'www.example.org' 8443 b'www.example.org:8443'
#     /a b/c b'/a%20b/c?x=1&y=%C3%A4' b'x=1&y=%C3%A4' x=1&y=%C3%A4 frag True RawURL(raw_scheme=b'https', raw_host=b'www.example.org', port=8443, raw_path=b'/a%20b/c?x=1&y=%C3%A4')
# URL('http://example.com') http://example.com
#     http b''   example.com b'example.com' None b'example.com'
#     / b'/' b''   True RawURL(raw_scheme=b'http', raw_host=b'example.com', port=None, raw_path=b'/')
# URL('/rel?x') /rel?x
#      b''    b'' None b''
#     /rel b'/rel?x' b'x' x=  False RawURL(raw_scheme=b'', raw_host=b'', port=None, raw_path=b'/rel?x')
# URL('') 
#      b''    b'' None b''
#     / b'/' b''   False RawURL(raw_scheme=b'', raw_host=b'', port=None, raw_path=b'/')
# URL('https://xn--mnchen-3ya.de/%C3%BC') https://xn--mnchen-3ya.de/%C3%BC
#     https b''   münchen.de b'xn--mnchen-3ya.de' None b'xn--mnchen-3ya.de'
#     /ü b'/%C3%BC' b''   True RawURL(raw_scheme=b'https', raw_host=b'xn--mnchen-3ya.de', port=None, raw_path=b'/%C3%BC')
# URL('http://[::1]/x') http://[::1]/x
#     http b''   ::1 b'::1' None b'[::1]'
#     /x b'/x' b''   True RawURL(raw_scheme=b'http', raw_host=b'::1', port=None, raw_path=b'/x')
# URL('https://example.org/?q=') https://example.org/?q=
#     https b''   example.org b'example.org' None b'example.org'
#     / b'/?q=' b'q=' q=  True RawURL(raw_scheme=b'https', raw_host=b'example.org', port=None, raw_path=b'/?q=')
# URL('mailto:a@b.c') mailto:a@b.c
#     mailto b''    b'' None b''
#     a@b.c b'a@b.c' b''   False RawURL(raw_scheme=b'mailto', raw_host=b'', port=None, raw_path=b'a@b.c')
# URL('https://www.example.org/c')
# URL('https://www.example.org/a/b?z')
# URL('https://h/x')
# URL('https://www.example.org/new?x=1')
# URL('https://h:1/a/b?x=1')
# URL('https://www.example.org/a/b?a=b%20c')
# URL('https://www.example.org/a/b?a=b+c')
# URL('https://jo%40email.com:[secure]@www.example.org/a/b?x=1')
# URL('https://www.example.org/p?q=1')
# URL('https://n:3/a/b?x=1')
# URL('https://www.example.org/a/b?x=2')
# URL('https://www.example.org/a/b?x=1&x=2')
# URL('https://www.example.org/a/b')
# URL('https://www.example.org/a/b?x=1&q=w')
# TypeError 'bogus' is an invalid keyword argument for URL()
# TypeError Argument 'scheme' must be str but got int
# TypeError Invalid type for url.  Expected str or httpx.URL, got <class 'int'>: 3
# URL('https://h:99999/')
# InvalidURL Invalid port: 'abc'
# InvalidURL Invalid non-printable ASCII character in URL, '\x00' at position 8.
# InvalidURL URL too long
# URL('https://h/?a=1&a=2&b=')
# URL('https://h')
# True
# URL("http://h/a?x=[1]&y='&z=a+b%20")
# URL('http://h/a/b')
# a=1&a=2&b=3 QueryParams('a=1&a=2&b=3') 1 None ['1', '2'] [('a', '1'), ('a', '2'), ('b', '3')] [('a', '1'), ('b', '3')]
# a=9&b=3 a=1&a=2&b=3&c=true b=3 a=&b=3 2
# RuntimeError QueryParams are immutable since 0.18.0. Use `q = q.merge(...)` to create an updated copy.
# RuntimeError QueryParams are immutable since 0.18.0. Use `q = q.set(key, value)` to create an updated copy.
# KeyError 'nope'
# QueryParams('a=x&a=1&a=1.5&a=false')
# QueryParams('a=1&b=2')
# QueryParams('a+b=%C3%A4%2F%26%3D%2B+%27~%2A')
# QueryParams('a=b')
# Headers([('accept', '1'), ('accept', '2'), ('b', 'x, y')]) 1, 2 ['x', 'y'] dict_items([('accept', '1, 2'), ('b', 'x, y')]) [(b'Accept', b'1'), (b'ACCEPT', b'2'), (b'b', b'x, y')] 3
# Headers({'accept': '3', 'z': '26', 'q': '1'}) [(b'Accept', b'3'), (b'Z', b'26'), (b'q', b'1')] True
# KeyError 'nope'
# TypeError Header value must be str or bytes, not <class 'int'>
# Headers({'authorization': '[secure]', 'b': 't'})
# UnicodeEncodeError 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
# Headers({'x': 'é'}, encoding='utf-8')
# Headers({'x': 'é'}, encoding='iso-8859-1')
