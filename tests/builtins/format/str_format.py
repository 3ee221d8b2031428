def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


print('{} {} {}'.format(1, 'a', None), '{1} {0}'.format('a', 'b'), '{a} {b}'.format(a=1, b=2))  # => 1 a None b a 1 2
print('{0[1]} {1.real} {a[k]}'.format([1, 2], 3, a={'k': 'v'}))  # => 2 3 v
print('{:>5}|{:<5}|{:^5}'.format(1, 2, 3), '{:{}}|{:{w}.{p}f}'.format('a', 3, 2.5, w=6, p=2))  # =>     1|2    |  3   a  |  2.50
print('{!r} {!s} {!a}'.format('é', 'é', 'é'), '{{}}'.format(), '{0}{0}'.format('x'))  # => 'é' é '\xe9' {} xx
print(caught(lambda: '{'.format()))  # => ValueError: Single '{' encountered in format string
print(caught(lambda: '}'.format()))  # => ValueError: Single '}' encountered in format string
print(caught(lambda: '{}'.format()))  # => IndexError: Replacement index 0 out of range for positional args tuple
print(caught(lambda: '{1}'.format(0)))  # => IndexError: Replacement index 1 out of range for positional args tuple
print(caught(lambda: '{a}'.format()))  # => KeyError: 'a'
print(caught(lambda: '{0}{}'.format(1, 2)))  # => ValueError: cannot switch from manual field specification to automatic field numbering
print(caught(lambda: '{}{0}'.format(1, 2)))  # => ValueError: cannot switch from automatic field numbering to manual field specification
print(caught(lambda: '{0.x}'.format(1)))  # => AttributeError: 'int' object has no attribute 'x'
print(caught(lambda: '{0!x}'.format(1)))  # => ValueError: Unknown conversion specifier x
print(caught(lambda: '{0'.format(1)))  # => ValueError: expected '}' before end of string
print(caught(lambda: '{0[}'.format(1)))  # => ValueError: expected '}' before end of string
print(caught(lambda: '{0[]}'.format([1])))  # => ValueError: Empty attribute in format string
print(caught(lambda: '{:{:{}}}'.format(1, 2, 3)))  # => ValueError: Max string recursion exceeded
print('{a} {b}'.format_map({'a': 1, 'b': 2}))  # => 1 2
print(caught(lambda: '{}'.format_map({})))  # => ValueError: Format string contains positional fields
