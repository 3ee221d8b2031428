def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


print(' a b  c '.split(), 'a,b,,c'.split(','), ''.split(), ''.split(','))  # => ['a', 'b', 'c'] ['a', 'b', '', 'c'] [] ['']
print('a b c d'.split(maxsplit=2), 'a,b,c'.split(',', 1), '  x y  '.split(None, 1))  # => ['a', 'b', 'c d'] ['a', 'b,c'] ['x', 'y  ']
print('a b c d'.rsplit(maxsplit=2), 'a,b,c'.rsplit(',', 1), 'a--b--c'.rsplit('--', 1))  # => ['a b', 'c', 'd'] ['a,b', 'c'] ['a--b', 'c']
print('a<>b<>c'.split('<>'), 'aaa'.split('a'), 'aéb'.split('é'))  # => ['a', 'b', 'c'] ['', '', '', ''] ['a', 'b']
print(caught(lambda: 'a'.split('')))  # => ValueError: empty separator
print(caught(lambda: 'a'.split(1)))  # => TypeError: must be str or None, not int
print('a\nb\r\nc\rd\n'.splitlines(), 'a\nb'.splitlines(True), ''.splitlines(), '\n'.splitlines())  # => ['a', 'b', 'c', 'd'] ['a\n', 'b'] [] ['']
print('a\x0bb\x1cc\u2028d'.splitlines())  # => ['a', 'b', 'c', 'd']
print('a-b-c'.partition('-'), 'a-b-c'.rpartition('-'), 'abc'.partition('-'), 'abc'.rpartition('-'))  # => ('a', '-', 'b-c') ('a-b', '-', 'c') ('abc', '', '') ('', '', 'abc')
print(caught(lambda: 'a'.partition('')))  # => ValueError: empty separator
