def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


b = b'The quick brown fox'
print(b.split(), b.split(b' ', 1), b.rsplit(None, 1), b.partition(b' '), b.rpartition(b' '), b'a\nb\r\nc'.splitlines(), b'a\nb'.splitlines(True))  # => [b'The', b'quick', b'brown', b'fox'] [b'The', b'quick brown fox'] [b'The quick brown', b'fox'] (b'The', b' ', b'quick brown fox') (b'The quick brown', b' ', b'fox') [b'a', b'b', b'c'] [b'a\n', b'b']
print(b.find(b'quick'), b.find(b'zz'), b.rfind(b'o'), b.index(b'fox'), b.count(b'o'), b.find(113), b.startswith(b'The'), b.endswith((b'x', b'y')))  # => 4 -1 17 16 2 4 True True
print(b.upper(), b.lower(), b.title(), b.swapcase(), b'abc DEF'.capitalize(), b.replace(b'o', b'0'), b.replace(b'o', b'', 1), b'aa'.replace(b'', b'-'))  # => b'THE QUICK BROWN FOX' b'the quick brown fox' b'The Quick Brown Fox' b'tHE QUICK BROWN FOX' b'Abc def' b'The quick br0wn f0x' b'The quick brwn fox' b'-a-a-'
print(b'  x '.strip(), b'xxaxx'.strip(b'x'), b'xxa'.lstrip(b'x'), b'axx'.rstrip(b'x'), b'pre-x'.removeprefix(b'pre-'), b'x.py'.removesuffix(b'.py'))  # => b'x' b'a' b'a' b'a' b'x' b'x'
print(b'ab'.center(7, b'*'), b'ab'.ljust(4) + b'|', b'ab'.rjust(4), b'-42'.zfill(6), b'a\tb'.expandtabs(4), b', '.join([b'x', bytearray(b'y')]))  # => b'***ab**' b'ab  |' b'  ab' b'-00042' b'a   b' b'x, y'
print(b'abc'.isalpha(), b'12'.isdigit(), b'a1'.isalnum(), b' \n'.isspace(), b'Ab'.istitle(), b'ab'.islower(), b'AB'.isupper(), b'\x80'.isascii())  # => True True True True True True True False
print(b'hello'.translate(bytes.maketrans(b'el', b'ip')), b'hello'.translate(None, b'l'))  # => b'hippo' b'heo'
print(caught(lambda: b.split(b'')))  # => ValueError: empty separator
print(caught(lambda: b.index(b'zz')))  # => ValueError: subsection not found
print(caught(lambda: b.split('a')))  # => TypeError: a bytes-like object is required, not 'str'
print(caught(lambda: b', '.join(['a'])))  # => TypeError: sequence item 0: expected a bytes-like object, str found
print(caught(lambda: b.startswith('T')))  # => TypeError: startswith first arg must be bytes or a tuple of bytes, not str
print(caught(lambda: b.find('a')))  # => TypeError: argument should be integer or bytes-like object, not 'str'
