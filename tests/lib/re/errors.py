import re


def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


print(caught(lambda: re.compile('*')))  # => PatternError: nothing to repeat at position 0
print(caught(lambda: re.compile('a**')))  # => PatternError: multiple repeat at position 2
print(caught(lambda: re.compile('(')))  # => PatternError: missing ), unterminated subpattern at position 0
print(caught(lambda: re.compile(')')))  # => PatternError: unbalanced parenthesis at position 0
print(caught(lambda: re.compile('[a')))  # => PatternError: unterminated character set at position 0
print(caught(lambda: re.compile('[z-a]')))  # => PatternError: bad character range z-a at position 1
print(caught(lambda: re.compile('a{3,2}')))  # => PatternError: min repeat greater than max repeat at position 2
print(caught(lambda: re.compile(r'\1')))  # => PatternError: invalid group reference 1 at position 1
print(caught(lambda: re.compile('(?P<1>a)')))  # => PatternError: bad character in group name '1' at position 4
print(caught(lambda: re.compile('(?P<a>x)(?P<a>y)')))  # => PatternError: redefinition of group name 'a' as group 2; was group 1 at position 12
print(caught(lambda: re.compile('(?P=x)')))  # => PatternError: unknown group name 'x' at position 4
print(caught(lambda: re.compile(r'\q')))  # => PatternError: bad escape \q at position 0
print(caught(lambda: re.compile('a\\')))  # => PatternError: bad escape (end of pattern) at position 1
print(caught(lambda: re.compile('(?<=a+)b')))  # => PatternError: look-behind requires fixed-width pattern
print(caught(lambda: re.compile('a(?i)')))  # => PatternError: global flags not at the start of the expression at position 1
print(caught(lambda: re.compile('(?z)')))  # => PatternError: unknown extension ?z at position 1
print(caught(lambda: re.compile('(?')))  # => PatternError: unexpected end of pattern at position 2
print(caught(lambda: re.compile('x\n(')))  # => PatternError: missing ), unterminated subpattern at position 2 (line 2, column 1)
print(caught(lambda: re.compile(5)))  # => TypeError: first argument must be string or compiled pattern
print(caught(lambda: re.match('a', b'a')))  # => TypeError: cannot use a string pattern on a bytes-like object
print(caught(lambda: re.match(b'a', 'a')))  # => TypeError: cannot use a bytes pattern on a string-like object
print(caught(lambda: re.match('a', 5)))  # => TypeError: expected string or bytes-like object, got 'int'
print(caught(lambda: re.compile('a', re.A | re.U)))  # => ValueError: ASCII and UNICODE flags are incompatible
print((re.error is re.PatternError), re.PatternError.__name__)  # => True PatternError
