# http_proxy and no_proxy in the environment, lower case first; hosts that are reached without a proxy; ProxyHandler.
import os
from urllib.request import OpenerDirector, ProxyHandler, Request, getproxies_environment, proxy_bypass_environment

for name in list(os.environ):
    if name.lower().endswith('_proxy'):
        del os.environ[name]
print(getproxies_environment())
os.environ['HTTP_PROXY'] = 'http://upper:1'
os.environ['FTP_Proxy'] = 'ftp-mixed'
print(getproxies_environment())
os.environ['http_proxy'] = 'http://lower:1'
os.environ['no_proxy'] = 'localhost, .example.com,newdomain.com:1234,10.0.0.1'
print(getproxies_environment())
for host in ('localhost', 'localhost:8888', 'example.com', 'www.example.com', 'example.com.org', 'newdomain.com:1234', 'newdomain.com', 'sub.newdomain.com:1234', '10.0.0.1', 'nolocalhost', 'LOCALHOST'):
    print(host, bool(proxy_bypass_environment(host)))
print(proxy_bypass_environment('x', {'no': '*'}), proxy_bypass_environment('x', {}))
os.environ['http_proxy'] = ''
print(getproxies_environment())
os.environ['http_proxy'] = 'http://u:p%40@proxy.example.com:3128'
os.environ['REQUEST_METHOD'] = 'GET'
print(getproxies_environment()['http'])
for name in ('http_proxy', 'HTTP_PROXY', 'FTP_Proxy', 'no_proxy', 'REQUEST_METHOD'):
    del os.environ[name]
for proxy in ('proxy.example.com:3128', 'http://proxy.example.com:3128', 'http://joe:pass%20word@proxy.example.com:3128/', 'socks://p'):
    handler = ProxyHandler({'http': proxy})

    class Parent:
        def open(self, request, timeout=None):
            return 'opened again'

    handler.parent = Parent()
    request = Request('http://acme.example.com/x')
    request.timeout = None
    print(handler.http_open(request), request.host, request.type, request.selector, request.headers)
print(hasattr(ProxyHandler({}), 'http_open'), ProxyHandler({'HTTPS': 'x'}).handler_order)
for bad in (['x'], 5):
    try:
        ProxyHandler(bad)
    except AssertionError as error:
        print(error)
try:
    handler = ProxyHandler({'http': 'file:/x'})
    handler.http_open(Request('http://h'))
except ValueError as error:
    print(error)

# output:
# {}
# {'http': 'http://upper:1', 'ftp': 'ftp-mixed'}
# {'http': 'http://lower:1', 'ftp': 'ftp-mixed', 'no': 'localhost, .example.com,newdomain.com:1234,10.0.0.1'}
# localhost True
# localhost:8888 True
# example.com True
# www.example.com True
# example.com.org False
# newdomain.com:1234 True
# newdomain.com False
# sub.newdomain.com:1234 True
# 10.0.0.1 True
# nolocalhost False
# LOCALHOST True
# True False
# {'ftp': 'ftp-mixed', 'no': 'localhost, .example.com,newdomain.com:1234,10.0.0.1'}
# http://u:p%40@proxy.example.com:3128
# None proxy.example.com:3128 http http://acme.example.com/x {}
# None proxy.example.com:3128 http http://acme.example.com/x {}
# None proxy.example.com:3128 http http://acme.example.com/x {'Proxy-authorization': 'Basic am9lOnBhc3Mgd29yZA=='}
# opened again p socks http://acme.example.com/x {}
# False 100
# proxies must be a mapping
# proxies must be a mapping
# proxy URL with no authority: 'file:/x'
