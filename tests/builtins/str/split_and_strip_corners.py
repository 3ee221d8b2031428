s = ' a  b\tc\n '
print(s.split(), s.split(' '), s.split(None, 1), s.rsplit(None, 1), s.split(maxsplit=0), s.rsplit(' ', 2), ''.split(), ''.split(','), ','.split(','))
print('a\nb\r\nc\rd\x0be\x0cf\x1cg\x85h\u2028i'.splitlines(), 'a\n\nb\n'.splitlines(True), ''.splitlines(), '\n'.splitlines())
print('xxaxx'.strip('x'), 'abcba'.strip('ab'), 'abcba'.lstrip('ab'), '\u3000a\xa0'.strip(), 'a.b.c'.partition('.'), 'a.b.c'.rpartition('.'), 'abc'.partition('x'), 'abc'.rpartition('x'))
print('TestHook'.removeprefix('Test'), 'a'.removesuffix(''), 'aaa'.replace('a', 'b', 2), 'aaa'.replace('', '-'), 'aaa'.replace('', '-', 2), ''.replace('', 'x'), 'abab'.count('ab'), 'aaa'.count(''), 'abc'.find('', 5), 'abc'.find('', 3), 'abc'.index('c', -1))
for action in (lambda: 'a'.split(''), lambda: 'a'.partition(''), lambda: 'a'.split(5), lambda: 'a'.strip(5), lambda: 'a'.index('b'), lambda: 'a'.rindex('b'), lambda: 'a'.join([1]), lambda: 'a'.join(5), lambda: 'a'.center(5, 'xx'), lambda: 'a'.replace('a'), lambda: 'a'.startswith(1), lambda: 'a'.startswith(['a']), lambda: 'a'.translate(5), lambda: 'a' * 'b', lambda: 'a' + 1, lambda: 'abc'['x'], lambda: 'abc'[5], lambda: 'a'.encode('nope'), lambda: 'é'.encode('ascii'), lambda: 'a'.zfill('3'), lambda: 'a'.expandtabs('x')):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)

# output:
# split_and_strip_corners.py:6: SyntaxWarning: str indices must be integers or slices, not str; perhaps you missed a comma?
#   for action in (lambda: 'a'.split(''), lambda: 'a'.partition(''), lambda: 'a'.split(5), lambda: 'a'.strip(5), lambda: 'a'.index('b'), lambda: 'a'.rindex('b'), lambda: 'a'.join([1]), lambda: 'a'.join(5), lambda: 'a'.center(5, 'xx'), lambda: 'a'.replace('a'), lambda: 'a'.startswith(1), lambda: 'a'.startswith(['a']), lambda: 'a'.translate(5), lambda: 'a' * 'b', lambda: 'a' + 1, lambda: 'abc'['x'], lambda: 'abc'[5], lambda: 'a'.encode('nope'), lambda: 'é'.encode('ascii'), lambda: 'a'.zfill('3'), lambda: 'a'.expandtabs('x')):
# ['a', 'b', 'c'] ['', 'a', '', 'b\tc\n', ''] ['a', 'b\tc\n '] [' a  b', 'c'] ['a  b\tc\n '] [' a ', 'b\tc\n', ''] [] [''] ['', '']
# ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'] ['a\n', '\n', 'b\n'] [] ['']
# a c cba a ('a', '.', 'b.c') ('a.b', '.', 'c') ('abc', '', '') ('', '', 'abc')
# Hook a bba -a-a-a- -a-aa x 2 4 -1 3 2
# ValueError empty separator
# ValueError empty separator
# TypeError must be str or None, not int
# TypeError strip arg must be None or str
# ValueError substring not found
# ValueError substring not found
# TypeError sequence item 0: expected str instance, int found
# TypeError can only join an iterable
# TypeError The fill character must be exactly one character long
# TypeError replace() takes at least 2 positional arguments (1 given)
# TypeError startswith first arg must be str or a tuple of str, not int
# TypeError startswith first arg must be str or a tuple of str, not list
# TypeError 'int' object is not subscriptable
# TypeError can't multiply sequence by non-int of type 'str'
# TypeError can only concatenate str (not "int") to str
# TypeError string indices must be integers, not 'str'
# IndexError string index out of range
# LookupError unknown encoding: nope
# UnicodeEncodeError 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
# TypeError 'str' object cannot be interpreted as an integer
# TypeError 'str' object cannot be interpreted as an integer
