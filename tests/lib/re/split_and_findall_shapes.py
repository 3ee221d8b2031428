# split with groups and empty matches, maxsplit; findall's shapes; escape; purge; deprecations.
import re
import warnings

print(re.split(r'(,)|;', 'a,b;c'), re.split('', 'abc'), re.split(r'\b', 'a b'), re.split('x*', 'axbc'), re.split(',', 'a,b,c', maxsplit=1), re.split('(-)', '-a-'), re.split(r'(?=b)', 'abab'), re.split('a', ''), re.split(b',', b'a,b'))
print(re.findall('a', 'aa'), re.findall('(a)', 'aa'), re.findall('(a)(b)?', 'aab'), re.findall('', 'ab'), re.findall('x*', 'axb'), re.findall(r'(?:a)(b)', 'ab'), re.findall(r'\w+(?:\.\w+)*', 'a.b c'))
print(re.escape('a.b*c d-e\n_é'), re.escape(b'a.b'), re.escape(''), re.purge())
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter('always')
    re.compile('[[a]')
    re.compile('[+--]')
    re.compile('[a&&b]')
    re.compile('[a||b]')
    re.compile('[~~a]')
    re.split(',', 'a,b,c', 1)
    re.sub('a', 'b', 'aa', 1)
    re.sub('a', 'b', 'aa', 1, re.I)
for w in seen:
    print(w.category.__name__, w.message)
for call in (lambda: re.split(',', 'a', 1, 0, 5), lambda: re.match('a', None), lambda: re.match('a', b'a'), lambda: re.match(b'a', 'a'), lambda: re.compile(re.compile('a'), re.I), lambda: re.findall('a', ['a']), lambda: re.sub('a', 'b', 'a', 1, count=1)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
print(re.match(b'a', bytearray(b'ab')))


class S(str):
    pass


print(type(re.match('a', S('a')).group()).__name__, type(re.sub('x', 'y', S('a'))).__name__, re.fullmatch('a|ab', 'ab').group())

# output:
# ['a', ',', 'b', None, 'c'] ['', 'a', 'b', 'c', ''] ['', 'a', ' ', 'b', ''] ['', 'a', '', 'b', 'c', ''] ['a', 'b,c'] ['', '-', 'a', '-', ''] ['a', 'ba', 'b'] [''] [b'a', b'b']
# ['a', 'a'] ['a', 'a'] [('a', ''), ('a', 'b')] ['', '', ''] ['', 'x', '', ''] ['b'] ['a.b', 'c']
# a\.b\*c\ d\-e\
# _é b'a\\.b'  None
# FutureWarning Possible nested set at position 1
# FutureWarning Possible set difference at position 2
# FutureWarning Possible set intersection at position 2
# FutureWarning Possible set union at position 2
# DeprecationWarning 'maxsplit' is passed as positional argument
# DeprecationWarning 'count' is passed as positional argument
# DeprecationWarning 'count' is passed as positional argument
# TypeError split() takes from 2 to 4 positional arguments but 5 were given
# TypeError expected string or bytes-like object, got 'NoneType'
# TypeError cannot use a string pattern on a bytes-like object
# TypeError cannot use a bytes pattern on a string-like object
# ValueError cannot process flags argument with a compiled pattern
# TypeError expected string or bytes-like object, got 'list'
# TypeError sub() got multiple values for argument 'count'
# <re.Match object; span=(0, 1), match=b'a'>
# str str ab
