# cpython: skip requests is not in the oracle
# What a request becomes before it goes: its address, headers and body, and who asks. What is refused.
import io

import requests
from requests import utils
from requests.auth import AuthBase, HTTPBasicAuth, HTTPDigestAuth, HTTPProxyAuth


def show(*expressions):
    for make in expressions:
        try:
            print(repr(make()))
        except Exception as error:
            print(type(error).__name__, error)


def prepared(method, url, **options):
    return requests.Request(method, url, **options).prepare()


def post(**options):
    return prepared("POST", "http://h", **options)


show(
    lambda: prepared("get", "http://h").url, lambda: prepared("GET", "http://h?a=1", params="raw=1").url,
    lambda: prepared("GET", "http://h/a b?x=\u00fc", params={"q": ["1", 2], "n": None}).url,
    lambda: prepared("GET", "http://h", params=[("a", 1)]).url, lambda: prepared("GET", "http://h", params=b"bin").url,
    lambda: prepared("GET", "h.com"), lambda: prepared("GET", "http://"), lambda: prepared("GET", "http://*x"),
    lambda: prepared("GET", "mailto:x").url, lambda: prepared("GET", "http://m\u00fcnchen.de/\u00e4").url,
    lambda: prepared("GET", "http://H.COM:80/%7Ea/../b#f").url, lambda: prepared("GET", None),
    lambda: prepared("GET", "http://[::1]:80/").url, lambda: prepared("GET", b"http://bytes/p?q#f").path_url,
    lambda: prepared("GET", "http://h:x/"), lambda: prepared(None, "http://h").method,
)
show(
    lambda: post(data={"a": "b c", "l": [1, 2], "n": None}).body, lambda: post(data=[("a", "1"), ("a", "2")]).body,
    lambda: post(data="raw").headers, lambda: post(json={"a": 1}).headers, lambda: post(json=[]).body,
    lambda: post(json=float("nan")), lambda: post(data=io.BytesIO(b"file")).headers, lambda: post().headers,
    lambda: post(data=iter([b"a"])).headers, lambda: post(data="x", json={"a": 1}).body,
    lambda: post(files={"f": "x"}, data="text"), lambda: post(data={}).headers,
    lambda: prepared("GET", "http://u:p@h/").headers, lambda: post(auth=("u", "p")).headers,
    lambda: post(headers={"a": 1}), lambda: post(headers={"a": "b\n"}), lambda: post(headers={" a": "b"}),
    lambda: post(cookies={"a": "b", "c": "d"}).headers, lambda: post(hooks={"response": print}).hooks,
    lambda: post(hooks={"nope": print}), lambda: requests.Request("GET", "http://h"), lambda: post(),
)
files = {"f": ("n.txt", b"abc", "text/plain", {"X-A": "1"}), "g": io.BytesIO(b"x"), "h": ("\u00e9.txt", "text")}
form = post(files=files, data={"a": "1"})
print(form.body.decode().replace(form.headers["Content-Type"].partition("=")[2], "BOUNDARY"))
copy = form.copy()
copy.prepare_url("http://z", {"a": 1})
print(copy.url, form.url, copy.headers == form.headers)

session = requests.Session()
show(
    lambda: session.get_adapter("http://x").max_retries, lambda: session.get_adapter("ftp://x"), lambda: session.hooks,
    lambda: session.send(requests.Request("GET", "http://h")), lambda: list(session.adapters),
    lambda: [session.should_strip_auth("http://a", new) for new in ("http://b", "https://a", "http://a:80")],
    lambda: session.request("GET", "http://h", bogus=1), lambda: session.get("nope"), lambda: requests.get("ftp://x"),
)
session.params, session.auth = {"k": "v"}, ("u", "p")
session.cookies.set("c", "1")
made = session.prepare_request(requests.Request("GET", "http://h/?z=1", params={"a": "b"}, cookies={"d": "2"}))
print(made.url, made.headers["Cookie"], made.headers["Authorization"])

digest = HTTPDigestAuth("u", "p")
digest.init_per_thread_state()
digest._thread_local.chal = {"realm": "r", "nonce": "n", "opaque": "o"}
print(digest.build_digest_header("GET", "http://h/x?y"), digest == HTTPDigestAuth("u", "p"))
show(lambda: HTTPProxyAuth("u", "p")(post()).headers, lambda: AuthBase()(None), lambda: HTTPBasicAuth("u", "p") != 3)
show(
    lambda: requests.codes.ok, lambda: requests.codes["not_found"], lambda: requests.codes["\\o/"],
    lambda: requests.codes.nope, lambda: requests.codes, lambda: requests.codes.NOT_FOUND,
    lambda: utils.requote_uri("http://h/a b%20%zz"), lambda: utils.unquote_unreserved("%41%2F"),
    lambda: utils.get_encoding_from_headers({"content-type": "text/html; charset='x'"}),
    lambda: utils.guess_json_utf('{"a": 1}'.encode("utf-16-be")), lambda: utils.parse_dict_header('a="b, c", d=e'),
    lambda: utils.parse_header_links('<u>; rel=x; type="y"'), lambda: utils.urldefragauth("http://u:p@h/p#f"),
    lambda: utils.get_auth_from_url("http://u:p%20@h"), lambda: utils.super_len(io.BytesIO(b"ab")),
    lambda: utils.to_key_val_list("x"), lambda: utils.address_in_network("192.168.1.1", "192.168.1.0/24"),
    lambda: utils.dotted_netmask(24), lambda: utils.select_proxy("http://h", {"http": "p", "all": "q"}),
    lambda: list(utils.iter_slices("abcdef", 4)), lambda: utils.should_bypass_proxies("http://a.b", "c,b"),
)

# output:
# 'http://h/'
# 'http://h/?a=1&raw=1'
# 'http://h/a%20b?x=%C3%BC&q=1&q=2'
# 'http://h/?a=1'
# 'http://h/?bin'
# MissingSchema Invalid URL 'h.com': No scheme supplied. Perhaps you meant https://h.com?
# InvalidURL Invalid URL 'http://': No host supplied
# InvalidURL URL has an invalid label.
# 'mailto:x'
# 'http://xn--mnchen-3ya.de/%C3%A4'
# 'http://h.com:80/b#f'
# MissingSchema Invalid URL 'None': No scheme supplied. Perhaps you meant https://None?
# 'http://[::1]:80/'
# '/p?q'
# InvalidURL Failed to parse: 'h:x' is not a valid host or port
# None
# 'a=b+c&l=1&l=2'
# 'a=1&a=2'
# {'Content-Length': '3'}
# {'Content-Length': '8', 'Content-Type': 'application/json'}
# b'[]'
# InvalidJSONError Out of range float values are not JSON compliant: nan
# {'Content-Length': '4'}
# {'Content-Length': '0'}
# {'Transfer-Encoding': 'chunked'}
# 'x'
# ValueError Data must not be a string.
# {'Content-Length': '0'}
# {'Authorization': 'Basic dTpw'}
# {'Content-Length': '0', 'Authorization': 'Basic dTpw'}
# InvalidHeader Header part (1) from ('a', 1) must be of type str or bytes, not <class 'int'>
# InvalidHeader Invalid leading whitespace, reserved character(s), or return character(s) in header value: 'b\n'
# InvalidHeader Invalid leading whitespace, reserved character(s), or return character(s) in header name: ' a'
# {'Cookie': 'a=b; c=d', 'Content-Length': '0'}
# {'response': [<built-in function print>]}
# ValueError Unsupported event specified, with event name "nope"
# <Request [GET]>
# <PreparedRequest [POST]>
# --BOUNDARY
# Content-Disposition: form-data; name="a"
# 
# 1
# --BOUNDARY
# Content-Disposition: form-data; name="f"; filename="n.txt"
# Content-Type: text/plain
# X-A: 1
# 
# abc
# --BOUNDARY
# Content-Disposition: form-data; name="g"; filename="g"
# 
# x
# --BOUNDARY
# Content-Disposition: form-data; name="h"; filename="é.txt"
# 
# text
# --BOUNDARY--
#
# http://z/?a=1 http://h/ True
# Retry(total=0, connect=None, read=False, redirect=None, status=None)
# InvalidSchema No connection adapters were found for 'ftp://x'
# {'response': []}
# ValueError You can only send PreparedRequests.
# ['https://', 'http://']
# [True, False, False]
# TypeError Session.request() got an unexpected keyword argument 'bogus'
# MissingSchema Invalid URL 'nope': No scheme supplied. Perhaps you meant https://nope?
# InvalidSchema No connection adapters were found for 'ftp://x'
# http://h/?z=1&k=v&a=b c=1; d=2 Basic dTpw
# Digest username="u", realm="r", nonce="n", uri="/x?y", response="9da6a356671f724a6306e018e52a8542", opaque="o" True
# {'Content-Length': '0', 'Proxy-Authorization': 'Basic dTpw'}
# NotImplementedError Auth hooks must be callable.
# True
# 200
# 404
# 200
# AttributeError 'LookupDict' object has no attribute 'nope'
# <lookup 'status_codes'>
# 404
# 'http://h/a%20b%2520%25zz'
# 'A%2F'
# 'x'
# 'utf-16-be'
# {'a': 'b, c', 'd': 'e'}
# [{'url': 'u', 'rel': 'x', 'type': 'y'}]
# 'http://h/p'
# ('u', 'p ')
# 2
# ValueError cannot encode objects that are not 2-tuples
# True
# '255.255.255.0'
# 'p'
# ['abcd', 'ef']
# True
