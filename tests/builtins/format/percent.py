def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


print('%d %i %s %r' % (1, 2.9, 'a', 'a'), '%s' % None, '%s' % (1,), '%s' % [1])  # => 1 2 a 'a' None 1 [1]
print('%5d|%-5d|%05d|%+d|% d' % (1, 2, 3, 4, 5))  # =>     1|2    |00003|+4| 5
print('%x %X %#x %o %#o' % (255, 255, 255, 8, 8))  # => ff FF 0xff 10 0o10
print('%f %.2f %e %g %G %%' % (1.5, 1.5, 12345.678, 1e-5, 1e-10))  # => 1.500000 1.50 1.234568e+04 1e-05 1E-10 %
print('%(a)s %(b)05.1f' % {'a': 1, 'b': 2})  # => 1 002.0
print('%c%c' % (97, 'b'), '%.2s' % 'abc', '%5s|%-5s|' % ('a', 'b'), '%*d|%-*d' % (4, 1, 4, 2))  # => ab ab     a|b    |    1|2   
print('%a' % 'é', '%5.1f%%' % 99.55, '%.3d' % 5, '%#.3x' % 255)  # => '\xe9'  99.5% 005 0x0ff
print(caught(lambda: '%d' % 'a'))  # => TypeError: %d format: a real number is required, not str
print(caught(lambda: '%d %d' % 1))  # => TypeError: not enough arguments for format string
print(caught(lambda: '%d' % (1, 2)))  # => TypeError: not all arguments converted during string formatting
print(caught(lambda: '%y' % 1))  # => ValueError: unsupported format character 'y' (0x79) at index 1
print(caught(lambda: '%' % 1))  # => ValueError: incomplete format
print(caught(lambda: '%x' % 1.5))  # => TypeError: %x format: an integer is required, not float
print(caught(lambda: '%c' % 'ab'))  # => TypeError: %c requires an int or a unicode character, not a string of length 2
print(caught(lambda: '%(a)s' % 5))  # => TypeError: format requires a mapping
print(caught(lambda: 'abc' % 5))  # => TypeError: not all arguments converted during string formatting
print(caught(lambda: '%f' % 'a'))  # => TypeError: must be real number, not str
print(caught(lambda: '%(a)s' % {'b': 1}))  # => KeyError: 'a'
print('abc' % {}, '%s %s' % ('a', 'b'))  # => abc a b
