import re


def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


print(re.sub('a', 'b', 'banana'), re.sub('a', 'b', 'banana', count=2), re.sub(r'(\w)(\d)', r'\2\1', 'a1b2'), re.sub(r'(?P<n>\d)', r'<\g<n>>', 'a1'), re.subn('a', '', 'banana'))
print(re.sub(r'\d+', lambda m: str(int(m[0]) * 2), 'a1b22'), re.sub('', '-', 'ab'), re.sub('x*', '-', 'abxd'), re.sub(r'\.', r'\\.', 'a.b'), re.sub('a', r'\n', 'a'))
print(re.sub('(a)|b', r'[\1]', 'ab'), re.sub(b'a', b'b', b'aa'), re.sub('é', 'e', 'été'), re.sub(r'(.)(.)', r'\g<2>\g<0>\1', 'ab'))
print(caught(lambda: re.sub('a', r'\1', 'a')))
print(caught(lambda: re.sub('a', r'\q', 'a')))
print(caught(lambda: re.sub('a', r'\g<x>', 'a')))
print(caught(lambda: re.sub('a', r'\g<', 'a')))
print(caught(lambda: re.sub('a', 5, 'a')))

# output:
# bbnbnb bbnbna 1a2b a<1> ('bnn', 3)
# a2b44 -a-b- -a-b--d- a\.b 
#
# [a][] b'bb' ete baba
# PatternError: invalid group reference 1 at position 1
# PatternError: bad escape \q at position 0
# IndexError: unknown group name 'x'
# PatternError: missing group name at position 3
# TypeError: decoding to str: need a bytes-like object, int found
