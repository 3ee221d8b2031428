# cpython: skip requests is not in the oracle
# A jar of cookies is a dictionary as long as names are not there twice; answers that there are none of; errors' kinds.
import pickle

import requests
from requests import exceptions
from requests.cookies import RequestsCookieJar, cookiejar_from_dict, create_cookie
from requests.structures import CaseInsensitiveDict


def show(*expressions):
    for make in expressions:
        try:
            print(repr(make()))
        except Exception as error:
            print(type(error).__name__, error)


jar = RequestsCookieJar()
jar.set("a", "1", domain="x.org", path="/")
jar.set("b", "2")
jar.set("a", "3", domain="y.org", path="/p")
print(jar)
show(
    lambda: jar["a"], lambda: jar.get("a", domain="y.org"), lambda: jar.get_dict(), lambda: jar.get_dict(domain="x.org"),
    lambda: jar.list_domains(), lambda: jar.list_paths(), lambda: jar.multiple_domains(), lambda: jar.keys(),
    lambda: jar.values(), lambda: jar.items(), lambda: len(jar), lambda: "b" in jar, lambda: jar["zz"],
    lambda: dict(jar), lambda: jar.get("zz", "d"), lambda: list(jar)[1], lambda: create_cookie("n", "v", bogus=1),
)
jar["c"] = "9"
del jar["c"]
jar.update({"d": "4"})
other = jar.copy()
jar.set("d", None)
print(requests.utils.dict_from_cookiejar(jar), len(other), cookiejar_from_dict({"q": "w"}), create_cookie("n", "v"))
print(pickle.loads(pickle.dumps(jar)))
jar.clear()
print(jar)

headers = CaseInsensitiveDict({"Content-Type": "x"})
show(lambda: headers["content-TYPE"], lambda: headers == {"CONTENT-type": "x"}, lambda: list(headers.lower_items()))
response = requests.Response()
show(
    lambda: response, lambda: response.content, lambda: response.text, lambda: response.ok, lambda: response.json(),
    lambda: response.next, lambda: response.cookies, lambda: response.elapsed, lambda: response.is_redirect,
)
response.status_code, response.reason, response.url, response._content = 404, b"N\xe9", "http://u", b'{"a": 1}'
response.headers["Link"] = '<http://a?p=2>; rel="next", <http://b>; rel=last'
show(
    lambda: response.raise_for_status(), lambda: response.json(), lambda: list(response.iter_content(3)),
    lambda: response.links, lambda: response.iter_content("x"), lambda: pickle.loads(pickle.dumps(response)).content,
)
for name in (
    "ConnectTimeout", "ReadTimeout", "ProxyError", "MissingSchema", "InvalidProxyURL", "ContentDecodingError",
    "StreamConsumedError", "JSONDecodeError", "FileModeWarning", "RequestsDependencyWarning",
):
    print(name, [kind.__name__ for kind in getattr(exceptions, name).__mro__][1:-2])

# output:
# <RequestsCookieJar[<Cookie a=1 for x.org/>, <Cookie b=2 for />, <Cookie a=3 for y.org/p>]>
# CookieConflictError There are multiple cookies with name, 'a'
# '3'
# {'a': '3', 'b': '2'}
# {'a': '1'}
# ['x.org', '', 'y.org']
# ['/', '/p']
# False
# ['a', 'b', 'a']
# ['1', '2', '3']
# [('a', '1'), ('b', '2'), ('a', '3')]
# 3
# True
# KeyError "name='zz', domain=None, path=None"
# CookieConflictError There are multiple cookies with name, 'a'
# 'd'
# Cookie(version=0, name='b', value='2', port=None, port_specified=False, domain='', domain_specified=False, domain_initial_dot=False, path='/', path_specified=True, secure=False, expires=None, discard=True, comment=None, comment_url=None, rest={'HttpOnly': None}, rfc2109=False)
# TypeError create_cookie() got unexpected keyword arguments: ['bogus']
# {'a': '3', 'b': '2'} 4 <RequestsCookieJar[<Cookie q=w for />]> <Cookie n=v for />
# <RequestsCookieJar[<Cookie a=1 for x.org/>, <Cookie b=2 for />, <Cookie a=3 for y.org/p>]>
# <RequestsCookieJar[]>
# 'x'
# True
# [('content-type', 'x')]
# <Response [None]>
# None
# ''
# TypeError '<=' not supported between instances of 'int' and 'NoneType'
# JSONDecodeError Expecting value: line 1 column 1 (char 0)
# None
# <RequestsCookieJar[]>
# datetime.timedelta(0)
# False
# HTTPError 404 Client Error: Né for url: http://u
# {'a': 1}
# [b'{"a', b'": ', b'1}']
# {'next': {'url': 'http://a?p=2', 'rel': 'next'}, 'last': {'url': 'http://b', 'rel': 'last'}}
# TypeError chunk_size must be an int, it is instead a <class 'str'>.
# b'{"a": 1}'
# ConnectTimeout ['ConnectionError', 'Timeout', 'RequestException', 'OSError', 'Exception']
# ReadTimeout ['Timeout', 'RequestException', 'OSError', 'Exception']
# ProxyError ['ConnectionError', 'RequestException', 'OSError', 'Exception']
# MissingSchema ['RequestException', 'OSError', 'ValueError', 'Exception']
# InvalidProxyURL ['InvalidURL', 'RequestException', 'OSError', 'ValueError', 'Exception']
# ContentDecodingError ['RequestException', 'OSError', 'HTTPError', 'Exception']
# StreamConsumedError ['RequestException', 'OSError', 'TypeError', 'Exception']
# JSONDecodeError ['InvalidJSONError', 'RequestException', 'OSError', 'JSONDecodeError', 'ValueError', 'Exception']
# FileModeWarning ['RequestsWarning', 'DeprecationWarning', 'Warning', 'Exception']
# RequestsDependencyWarning ['RequestsWarning', 'Warning', 'Exception']
