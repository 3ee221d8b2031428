# The deprecated split functions still work, and say so; unwrap() takes <URL:...> apart.
import urllib.parse
import warnings

for name, values in {'splittype': ('type:rest', 'none', 'TYPE:x', ':x', '12:34'), 'splithost': ('//host/path', '/nohost', '//h?q', '//h#f', '//h', 'x//h'), 'splituser': ('u:p@host', 'host', 'a@b@c', '@h'), 'splitpasswd': ('u:p', 'u', 'u:p:q', ':'),
                     'splitport': ('h:80', 'h', 'h:', '[::1]:8', 'h:a', '[::1]'), 'splitnport': ('h:80', 'h', 'h:', 'h:a', '127.0.0.1:55'), 'splitquery': ('/p?q', '/p', '?a=b?c=d'), 'splittag': ('/p#t', '/p', '#a#b'),
                     'splitattr': ('/p;a=1;b', '/p'), 'splitvalue': ('a=b', 'a', 'a=b=c'), 'to_bytes': ('http://x', b'y')}.items():
    function = getattr(urllib.parse, name)
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter('always')
        print(name, [function(value) for value in values])
    print(seen[0].category.__name__, seen[0].message)
warnings.simplefilter('ignore')
print(urllib.parse.splitnport('h', 55), urllib.parse.splitnport('h:', 5))
print([urllib.parse.unwrap(url) for url in ('<URL:type://host/path>', '<type://host/path>', 'URL:type://host/path', ' x ', '< URL: y >')])

# output:
# splittype [('type', 'rest'), (None, 'none'), ('type', 'x'), (None, ':x'), ('12', '34')]
# DeprecationWarning urllib.parse.splittype() is deprecated as of 3.8, use urllib.parse.urlparse() instead
# splithost [('host', '/path'), (None, '/nohost'), ('h', '/?q'), ('h', '/#f'), ('h', ''), (None, 'x//h')]
# DeprecationWarning urllib.parse.splithost() is deprecated as of 3.8, use urllib.parse.urlparse() instead
# splituser [('u:p', 'host'), (None, 'host'), ('a@b', 'c'), ('', 'h')]
# DeprecationWarning urllib.parse.splituser() is deprecated as of 3.8, use urllib.parse.urlparse() instead
# splitpasswd [('u', 'p'), ('u', None), ('u', 'p:q'), ('', '')]
# DeprecationWarning urllib.parse.splitpasswd() is deprecated as of 3.8, use urllib.parse.urlparse() instead
# splitport [('h', '80'), ('h', None), ('h', None), ('[::1]', '8'), ('h:a', None), ('[::1]', None)]
# DeprecationWarning urllib.parse.splitport() is deprecated as of 3.8, use urllib.parse.urlparse() instead
# splitnport [('h', 80), ('h', -1), ('h', -1), ('h', None), ('127.0.0.1', 55)]
# DeprecationWarning urllib.parse.splitnport() is deprecated as of 3.8, use urllib.parse.urlparse() instead
# splitquery [('/p', 'q'), ('/p', None), ('?a=b', 'c=d')]
# DeprecationWarning urllib.parse.splitquery() is deprecated as of 3.8, use urllib.parse.urlparse() instead
# splittag [('/p', 't'), ('/p', None), ('#a', 'b')]
# DeprecationWarning urllib.parse.splittag() is deprecated as of 3.8, use urllib.parse.urlparse() instead
# splitattr [('/p', ['a=1', 'b']), ('/p', [])]
# DeprecationWarning urllib.parse.splitattr() is deprecated as of 3.8, use urllib.parse.urlparse() instead
# splitvalue [('a', 'b'), ('a', None), ('a', 'b=c')]
# DeprecationWarning urllib.parse.splitvalue() is deprecated as of 3.8, use urllib.parse.parse_qsl() instead
# to_bytes ['http://x', b'y']
# DeprecationWarning urllib.parse.to_bytes() is deprecated as of 3.8
# ('h', 55) ('h', 5)
# ['type://host/path', 'type://host/path', 'type://host/path', 'x', 'y']
