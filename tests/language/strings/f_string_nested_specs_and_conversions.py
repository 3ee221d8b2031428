# Specs inside specs, conversions, quotes of the same kind, multi-line fields.
width, precision, fill = 10, 3, '*'
value = 3.14159265
print(f'{value:{width}.{precision}}|', f'{value:{fill}^{width}.{precision}f}|', f'{"text"!r:{fill}>{width}}|', f'{value:{"." + str(precision)}}|')
print(f'{'same quotes'}', f'{'a' + f'{'b' + f'{'c'}'}'}', f"{"\n".join(["a", "b"])}", f'{"{}"}', f'{"}"}', f'{ {"a": 1}["a"] }', f'{{}}', f'{{{1}}}')
print(f'''{
    value
    :.2f}|''')
print(f'{"x":\n^5}', f'{1:\x30>3}', f'{"a":{"b"}>{3}}', rf'\{1}\n', f'\{1}' if False else '', f'{1}' '{2}' f'{3}', '{' f'{4}', F'{5}' R'\6', fr'{"\n"!r}')


class Format:
    def __format__(self, spec):
        return f'<{spec}>'


print(f'{Format()}', f'{Format():}', f'{Format():a{1}b{2}c}', f'{Format()!s:>3}'[:1], f'{Format():{{}}}' if False else '', f'{Format():%H:%M}', f'{Format():}}}' if False else '')
for source in ("f'{1:z}'", "f'{1:10.3}'", "f'{\"a\":d}'", "f'{1.5:d}'", "f'{[]:5}'", "f'{1:,d_}'", "f'{1:{1}{2}{3}x}'", "f'{1!r:d}'", "f'{None:5}'", "f'{1:99999999999999999999}'", "f'{object():x}'[:3]", "f'{1:\\'>3}'"):
    try:
        print(source, eval(source))
    except Exception as error:
        print(source, type(error).__name__, error)

# output:
# f_string_nested_specs_and_conversions.py:9: SyntaxWarning: "\{" is an invalid escape sequence. Such sequences will not work in the future. Did you mean "\\{"? A raw string is also an option.
#   print(f'{"x":\n^5}', f'{1:\x30>3}', f'{"a":{"b"}>{3}}', rf'\{1}\n', f'\{1}' if False else '', f'{1}' '{2}' f'{3}', '{' f'{4}', F'{5}' R'\6', fr'{"\n"!r}')
#       3.14| **3.142***| ****'text'| 3.14|
# same quotes abc a
# b {} } 1 {} {1}
# 3.14|
#
#
# x
#
#  001 bba \1\n  1{2}3 {4 5\6 '\n'
# <> <> <a1b2c> <  <%H:%M>
# f'{1:z}' ValueError Negative zero coercion (z) not allowed in integer format specifier
# f'{1:10.3}' ValueError Precision not allowed in integer format specifier
# f'{"a":d}' ValueError Unknown format code 'd' for object of type 'str'
# f'{1.5:d}' ValueError Unknown format code 'd' for object of type 'float'
# f'{[]:5}' TypeError unsupported format string passed to list.__format__
# f'{1:,d_}' ValueError Invalid format specifier ',d_' for object of type 'int'
# f'{1:{1}{2}{3}x}'                                                                                                                           1
# f'{1!r:d}' ValueError Unknown format code 'd' for object of type 'str'
# f'{None:5}' TypeError unsupported format string passed to NoneType.__format__
# f'{1:99999999999999999999}' ValueError Too many decimal digits in format string
# f'{object():x}'[:3] TypeError unsupported format string passed to object.__format__
# f'{1:\'>3}' ''1
