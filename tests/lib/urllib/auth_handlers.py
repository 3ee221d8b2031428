# Basic and Digest authorisation: which demand is answered, what is said, retries that would say the same, unknown schemes.
import warnings
from email.message import Message
from urllib.error import URLError
from urllib.request import HTTPBasicAuthHandler, HTTPDigestAuthHandler, HTTPPasswordMgrWithPriorAuth, ProxyBasicAuthHandler, Request, parse_http_list, parse_keqv_list


class Parent:
    def open(self, request, timeout=None):
        return dict(request.unredirected_hdrs)


def headers(*values, name='WWW-Authenticate'):
    message = Message()
    for value in values:
        message.add_header(name, value)
    return message


def ask(handler, demand, code=401, **more):
    handler.parent = Parent()
    request = Request('http://h/p')
    request.timeout = None
    method = getattr(handler, f'http_error_{code}')
    try:
        with warnings.catch_warnings(record=True) as seen:
            warnings.simplefilter('always')
            print(method(request, None, code, 'x', headers(*demand, **more)), [str(one.message) for one in seen])
    except (URLError, ValueError) as error:
        print(type(error).__name__, error)


basic = HTTPBasicAuthHandler()
basic.add_password('ACME', 'http://h/', 'wile', 'coyote')
basic.add_password("it's", 'http://h/', 'q', 'r')
for demand in (['Basic realm="ACME"'], ["Basic realm='ACME'"], ['Basic realm=ACME'], ['basic  realm="ACME"'], ['Digest realm="x", Basic realm="ACME"'], ['Digest realm="x"', 'Basic realm="ACME", charset="UTF-8"'],
               ['Basic realm="other"'], ['Digest realm="x"'], ['NTLM'], [''], [], ['Basic charset="x", realm="ACME"']):
    ask(basic, demand)
request = Request('http://h/p', headers={})
request.timeout = None
request.add_unredirected_header('Authorization', 'Basic d2lsZTpjb3lvdGU=')
print(basic.http_error_401(request, None, 401, '', headers('Basic realm="ACME"')))
proxy = ProxyBasicAuthHandler()
proxy.add_password('P', 'h', 'a', 'b')
ask(proxy, ['Basic realm="P"'], 407, name='Proxy-Authenticate')
digest = HTTPDigestAuthHandler()
digest.add_password('R', 'http://h/', 'Mufasa', 'Circle Of Life')
digest.get_cnonce = lambda nonce: '0a4f113b'
ask(digest, ['Digest realm="R", nonce="dcd9", opaque="5ccc"'])
ask(digest, ['Digest realm="R", nonce="dcd9", qop="auth", algorithm=SHA-256'])
ask(digest, ['Digest realm="R", nonce="dcd9", qop="auth,auth-int"'])
ask(digest, ['Digest realm="R", nonce="n", qop="auth-int"'])
ask(digest, ['Digest realm="R"'])
ask(digest, ['Digest realm="unknown", nonce="n"'])
ask(digest, ['Basic realm="R"'])
ask(digest, ['Other x'])
ask(digest, ['Digest realm="R", nonce="n", algorithm=CRC'])
print(parse_http_list('a, "b, c" , d="e\\"f,g",,h'), parse_keqv_list(['a=b', 'c="d e"', 'f="']))
prior = HTTPPasswordMgrWithPriorAuth()
prior.add_password(None, 'http://h/', 'u', 'p', is_authenticated=True)
print(HTTPBasicAuthHandler(prior).http_request(Request('http://h/x')).unredirected_hdrs, HTTPBasicAuthHandler(prior).http_request(Request('http://g/x')).unredirected_hdrs)

# output:
# {'Authorization': 'Basic d2lsZTpjb3lvdGU='} []
# {'Authorization': 'Basic d2lsZTpjb3lvdGU='} []
# {'Authorization': 'Basic d2lsZTpjb3lvdGU='} ['Basic Auth Realm was unquoted']
# {'Authorization': 'Basic d2lsZTpjb3lvdGU='} []
# {'Authorization': 'Basic d2lsZTpjb3lvdGU='} []
# {'Authorization': 'Basic d2lsZTpjb3lvdGU='} []
# None []
# ValueError AbstractBasicAuthHandler does not support the following scheme: 'Digest'
# ValueError AbstractBasicAuthHandler does not support the following scheme: 'NTLM'
# ValueError AbstractBasicAuthHandler does not support the following scheme: ''
# None []
# None []
# None
# {'Proxy-authorization': 'Basic YTpi'} []
# {'Authorization': 'Digest username="Mufasa", realm="R", nonce="dcd9", uri="/p", response="5cbe402f1244c5dc99d00a9b77117f67", opaque="5ccc", algorithm="MD5"'} []
# {'Authorization': 'Digest username="Mufasa", realm="R", nonce="dcd9", uri="/p", response="318b0e3ccc1dfb9192a3af40524fe0663b6d2ea52e7aebc5cade4a071caee291", algorithm="SHA-256", qop=auth, nc=00000001, cnonce="0a4f113b"'} []
# {'Authorization': 'Digest username="Mufasa", realm="R", nonce="dcd9", uri="/p", response="7ebc0787ec6a351fdb5f76fd30f2868f", algorithm="MD5", qop=auth, nc=00000002, cnonce="0a4f113b"'} []
# URLError <urlopen error qop 'auth-int' is not supported.>
# None []
# None []
# None []
# ValueError AbstractDigestAuthHandler does not support the following scheme: 'Other'
# ValueError Unsupported digest authentication algorithm 'CRC'
# ['a', '"b, c"', 'd="e"f,g"', '', 'h'] {'a': 'b', 'c': 'd e', 'f': ''}
# {'Authorization': 'Basic dTpw'} {}
