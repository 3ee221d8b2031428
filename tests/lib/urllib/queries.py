# parse_qs and parse_qsl: blanks, strictness, limits, separators, encodings; urlencode with sequences, bytes, quote_via.
from urllib.parse import parse_qs, parse_qsl, quote, quote_plus, urlencode

for query in ('', '&', '&&', '=', '=a', 'a', 'a=', '&a=b', 'a=a+b&b=b+c', 'a=1&a=2', 'a;b', 'a=1;b=2', 'a=%E9', 'a=%c3%a9&é=ü', 'a=b=c', '%=%', 'a%20b=c+d', 'a=%zz'):
    print(repr(query), parse_qsl(query), parse_qsl(query, True), parse_qs(query, keep_blank_values=True))
print(parse_qsl(b'a=b&c=%ff'), parse_qs('a=%E9', encoding='latin-1'), parse_qsl('a=%E9', errors='ignore'), parse_qsl('a=1;b=2', separator=';'), parse_qsl(b'a=1;b=2', separator=b';'), parse_qsl(None), parse_qsl('a=1|b=2', separator='|'))
for args in (('a', False, True), ('a=1&b', True, True), ('&', False, True), ('a=1', False, False, 'utf-8', 'replace', None, ''), ('a=1', False, False, 'utf-8', 'replace', None, 5), ('a=1&b=2&c=3', False, False, 'utf-8', 'replace', 2), (5,), ('a=1', False, False, 'utf-8', 'replace', None, b'&')):
    try:
        print(parse_qsl(*args))
    except Exception as error:
        print(type(error).__name__, error)
print(urlencode({'a b': 'c&d', 'é': 'ü'}), urlencode([('a', 1), ('a', None), (b'x y', b'\xff')]), urlencode({'a': [1, 'b'], 'c': 'de', 'f': ()}, True), urlencode({'a': [1, 2]}), urlencode({}), urlencode(()))
print(urlencode({'a': 'b c/'}, quote_via=quote), urlencode({'a': '/:'}, safe='/:'), urlencode({'a': 'é'}, encoding='latin-1'), urlencode({'a': '\u20ac'}, encoding='latin-1', errors='xmlcharrefreplace'), urlencode({'a': {'k': 1}}, True), urlencode({'a': b'\xa0\x24'}, True, safe=':$'))
for bad in ('abc', 5, [1], ['ab'], b'x', [('a',)], [(1, 2, 3)]):
    try:
        print(urlencode(bad))
    except Exception as error:
        print(type(error).__name__, error)

# output:
# '' [] [] {}
# '&' [] [] {}
# '&&' [] [] {}
# '=' [] [('', '')] {'': ['']}
# '=a' [('', 'a')] [('', 'a')] {'': ['a']}
# 'a' [] [('a', '')] {'a': ['']}
# 'a=' [] [('a', '')] {'a': ['']}
# '&a=b' [('a', 'b')] [('a', 'b')] {'a': ['b']}
# 'a=a+b&b=b+c' [('a', 'a b'), ('b', 'b c')] [('a', 'a b'), ('b', 'b c')] {'a': ['a b'], 'b': ['b c']}
# 'a=1&a=2' [('a', '1'), ('a', '2')] [('a', '1'), ('a', '2')] {'a': ['1', '2']}
# 'a;b' [] [('a;b', '')] {'a;b': ['']}
# 'a=1;b=2' [('a', '1;b=2')] [('a', '1;b=2')] {'a': ['1;b=2']}
# 'a=%E9' [('a', '�')] [('a', '�')] {'a': ['�']}
# 'a=%c3%a9&é=ü' [('a', 'é'), ('é', 'ü')] [('a', 'é'), ('é', 'ü')] {'a': ['é'], 'é': ['ü']}
# 'a=b=c' [('a', 'b=c')] [('a', 'b=c')] {'a': ['b=c']}
# '%=%' [('%', '%')] [('%', '%')] {'%': ['%']}
# 'a%20b=c+d' [('a b', 'c d')] [('a b', 'c d')] {'a b': ['c d']}
# 'a=%zz' [('a', '%zz')] [('a', '%zz')] {'a': ['%zz']}
# [(b'a', b'b'), (b'c', b'\xff')] {'a': ['é']} [('a', '')] [('a', '1'), ('b', '2')] [(b'a', b'1'), (b'b', b'2')] [] [('a', '1'), ('b', '2')]
# ValueError bad query field: 'a'
# ValueError bad query field: 'b'
# ValueError bad query field: ''
# ValueError Separator must be of type string or bytes.
# ValueError Separator must be of type string or bytes.
# ValueError Max number of fields exceeded
# TypeError memoryview: a bytes-like object is required, not 'int'
# [('a', '1')]
# a+b=c%26d&%C3%A9=%C3%BC a=1&a=None&x+y=%FF a=1&a=b&c=de a=%5B1%2C+2%5D
# a=b%20c%2F a=/: a=%E9 a=%26%238364%3B a=k a=%A0$
# TypeError not a valid non-string sequence or mapping object
# TypeError not a valid non-string sequence or mapping object
# TypeError not a valid non-string sequence or mapping object
# TypeError not a valid non-string sequence or mapping object
# TypeError not a valid non-string sequence or mapping object
# ValueError not enough values to unpack (expected 2, got 1)
# ValueError too many values to unpack (expected 2, got 3)
