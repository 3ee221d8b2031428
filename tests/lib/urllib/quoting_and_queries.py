# quote and unquote families, urlencode, parse_qs and parse_qsl with every option.
from urllib.parse import *

print(quote('a b/é?&=~_.-'), quote('a/b', safe=''), quote(b'\xff a'), quote('é', encoding='latin-1'), quote_plus('a b+c/'), quote_plus('a b', safe=' '), quote_from_bytes(b'\x00a'), unquote('a%20b%C3%A9%zz%'), unquote('%E9', 'latin-1'), unquote('%ff'), unquote_plus('a+b%2B'), unquote_to_bytes('a%ffé'), unquote(b'%41'))
print(urlencode({'a': 1, 'b c': 'd&e', 'é': None}), urlencode([('k', 1), ('k', 2)]), urlencode({'x': [1, 2], 'y': 'ab'}, doseq=True), urlencode({'x': [1]}), urlencode({'a b': 'c d'}, quote_via=quote), urlencode({'p': '/x'}, safe='/'), urlencode({b'k': b'\xff'}), urlencode({}))
print(parse_qs('a=1&a=2&b=&c'), parse_qs('a=&b', keep_blank_values=True), parse_qsl('a=1;b=2', separator=';'), parse_qsl('a=%20+x&é=%C3%A9'), parse_qs(b'k=v'), parse_qsl(''), parse_qsl('a=1&&b=2'), parse_qsl('a%3Db=c=d'), parse_qsl(None))
for call in (lambda: quote(5), lambda: quote(b'a', 'utf-8'), lambda: urlencode('ab'), lambda: urlencode(5), lambda: urlencode([1]), lambda: parse_qsl('a', strict_parsing=True), lambda: parse_qsl('a=1&b=2', max_num_fields=1), lambda: parse_qsl('a=1', separator=''), lambda: unquote(5), lambda: quote_from_bytes('x'), lambda: parse_qs(5)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)

# output:
# a%20b/%C3%A9%3F%26%3D~_.- a%2Fb %FF%20a %E9 a+b%2Bc%2F a+b %00a a bé%zz% é � a b+ b'a\xff\xc3\xa9' A
# a=1&b+c=d%26e&%C3%A9=None k=1&k=2 x=1&x=2&y=ab x=%5B1%5D a%20b=c%20d p=/x k=%FF
# {'a': ['1', '2']} {'a': [''], 'b': ['']} [('a', '1'), ('b', '2')] [('a', '  x'), ('é', 'é')] {b'k': [b'v']} [] [('a', '1'), ('b', '2')] [('a=b', 'c=d')] []
# TypeError quote_from_bytes() expected bytes
# a
# TypeError not a valid non-string sequence or mapping object
# TypeError not a valid non-string sequence or mapping object
# TypeError not a valid non-string sequence or mapping object
# ValueError bad query field: 'a'
# ValueError Max number of fields exceeded
# ValueError Separator must be of type string or bytes.
# TypeError argument of type 'int' is not a container or iterable
# TypeError quote_from_bytes() expected bytes
# TypeError memoryview: a bytes-like object is required, not 'int'
