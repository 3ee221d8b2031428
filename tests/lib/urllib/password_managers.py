# Passwords by realm and place: prefixes, ports that are usual, several places, the default realm, prior authentication.
from urllib.request import HTTPPasswordMgr, HTTPPasswordMgrWithDefaultRealm, HTTPPasswordMgrWithPriorAuth

m = HTTPPasswordMgr()
m.add_password('Some Realm', 'http://example.com/', 'joe', 'password')
m.add_password('Some Realm', 'http://example.com/ni', 'ni', 'ni')
m.add_password('c', 'http://example.com/foo', 'foo', 'ni')
m.add_password('c', 'http://example.com/bar', 'bar', 'nini')
m.add_password('b', 'http://example.com/', 'first', 'blah')
m.add_password('b', 'http://example.com/', 'second', 'spam')
m.add_password('a', ['http://one/', 'two:99'], 'both', 'x')
m.add_password('p', 'h:8080', 'port', 'x')
for realm, place in (('Some Realm', 'example.com'), ('Some Realm', 'http://example.com/anything'), ('Some Realm', 'http://example.com/ni'), ('Some Realm', 'https://example.com'),
                     ('c', 'http://example.com/foo'), ('c', 'http://example.com/foobar'), ('c', 'http://example.com/foo/bar'), ('c', 'http://example.com/'), ('b', 'http://example.com/x'),
                     ('a', 'http://one/deep/er'), ('a', 'two:99'), ('a', 'two'), ('p', 'http://h:8080/'), ('p', 'http://h/'), ('Other', 'http://example.com')):
    print(realm, place, m.find_user_password(realm, place))
for uri in ('http://h', 'https://h/p/q', 'http://h:5/x', 'h', 'h:80', 'ftp://h/'):
    print(uri, m.reduce_uri(uri), m.reduce_uri(uri, False))
print(m.is_suburi(('h', '/a'), ('h', '/a/b')), m.is_suburi(('h', '/a'), ('h', '/ab')), m.is_suburi(('h', '/a/'), ('h', '/a/b')), m.is_suburi(('h', '/'), ('g', '/')))
d = HTTPPasswordMgrWithDefaultRealm()
d.add_password(None, 'http://h/', 'any', '1')
d.add_password('r', 'http://h/r', 'some', '2')
print(d.find_user_password('r', 'http://h/r'), d.find_user_password('r', 'http://h/'), d.find_user_password('zzz', 'http://h/x'), d.find_user_password('r', 'http://g'))
p = HTTPPasswordMgrWithPriorAuth()
p.add_password(None, 'http://h/a', 'u', 'p', is_authenticated=True)
print(p.is_authenticated('http://h/a/b'), p.is_authenticated('http://h/'), p.find_user_password(None, 'http://h/a'))
p.update_authenticated('http://h/a', False)
print(p.is_authenticated('http://h/a'))

# output:
# Some Realm example.com ('joe', 'password')
# Some Realm http://example.com/anything ('joe', 'password')
# Some Realm http://example.com/ni ('joe', 'password')
# Some Realm https://example.com ('joe', 'password')
# c http://example.com/foo ('foo', 'ni')
# c http://example.com/foobar (None, None)
# c http://example.com/foo/bar ('foo', 'ni')
# c http://example.com/ (None, None)
# b http://example.com/x ('second', 'spam')
# a http://one/deep/er ('both', 'x')
# a two:99 ('both', 'x')
# a two (None, None)
# p http://h:8080/ ('port', 'x')
# p http://h/ (None, None)
# Other http://example.com (None, None)
# http://h ('h:80', '/') ('h', '/')
# https://h/p/q ('h:443', '/p/q') ('h', '/p/q')
# http://h:5/x ('h:5', '/x') ('h:5', '/x')
# h ('h', '/') ('h', '/')
# h:80 ('h:80', '/') ('h:80', '/')
# ftp://h/ ('h', '/') ('h', '/')
# True False True False
# ('some', '2') ('any', '1') ('any', '1') (None, None)
# True None ('u', 'p')
# False
