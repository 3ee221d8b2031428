# Request: its parts, headers in Capitalised form, unredirected ones, data that changes, methods, fragments, proxies.
from urllib.request import Request

for url in ('http://www.Example.com:80/a/b?c=d#frag', '<URL:https://h/x>', 'http://h', 'mailto:a@b', 'http://a%41b/c', ' http://h/p '):
    r = Request(url)
    print(r.type, r.host, r.selector, r.fragment, r.full_url, r.get_full_url(), repr(r.origin_req_host))
for url in ('', 'nothing', '/path', ':x'):
    try:
        Request(url)
    except ValueError as error:
        print(error)
r = Request('http://h/', headers={'spam-EGGS': 'blah', 'X': '1'}, unverifiable=True, origin_req_host='o')
r.add_unredirected_header('foo-bar', 'baz')
print(sorted(r.header_items()), r.has_header('Spam-eggs'), r.has_header('spam-eggs'), r.get_header('Foo-bar'), r.get_header('Nope'), r.get_header('Nope', 5))
r.remove_header('Foo-bar')
r.remove_header('Spam-eggs')
r.remove_header('never')
print(r.header_items(), r.unverifiable, r.origin_req_host, r.get_method(), r.data)
r.data = b'x'
r.add_unredirected_header('Content-length', '1')
print(r.get_method(), r.has_header('Content-length'))
r.data = b'xy'
print(r.has_header('Content-length'))
r.add_header('Content-length', '2')
del r.data
print(r.data, r.get_method(), r.header_items())
print(Request('http://h', method='PUT').get_method(), Request('http://h', b'', method='').get_method())
r.method = 'HEAD'
print(r.get_method())


class Deleting(Request):
    method = 'DELETE'


print(Deleting('http://h').get_method(), Deleting('http://h', method='GET').get_method())
r = Request('http://www.python.org/p')
print(r.has_proxy())
r.set_proxy('proxy:3128', 'http')
print(r.has_proxy(), r.host, r.selector, r.type, r.origin_req_host)
r = Request('https://www.python.org/p')
r.set_proxy('proxy:3128', 'http')
print(r.has_proxy(), r.host, r.selector, r.type, r._tunnel_host)
r = Request('http://h/a#b')
r.full_url = 'http://other/c'
print(r.full_url, r.fragment, r.host)
del r.full_url
print(r.full_url, repr(r.selector))

# output:
# http www.Example.com:80 /a/b?c=d frag http://www.Example.com:80/a/b?c=d#frag http://www.Example.com:80/a/b?c=d#frag 'www.example.com'
# https h /x None https://h/x https://h/x 'h'
# http h  None http://h http://h 'h'
# mailto None a@b None mailto:a@b mailto:a@b ''
# http aAb /c None http://a%41b/c http://a%41b/c 'a%41b'
# http h /p None http://h/p http://h/p 'h'
# unknown url type: ''
# unknown url type: 'nothing'
# unknown url type: '/path'
# unknown url type: ':x'
# [('Foo-bar', 'baz'), ('Spam-eggs', 'blah'), ('X', '1')] True False baz None 5
# [('X', '1')] True o GET None
# POST True
# False
# None GET [('X', '1')]
# PUT POST
# HEAD
# DELETE GET
# False
# True proxy:3128 http://www.python.org/p http www.python.org
# False proxy:3128 /p https www.python.org
# http://other/c None other
# None ''
