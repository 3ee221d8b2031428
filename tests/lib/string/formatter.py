# string.Formatter: hooks, fields, nested specs, errors; Template's extras; capwords.
import string


class F(string.Formatter):
    def get_value(self, key, args, kwargs):
        return kwargs.get(key, f'<{key}>') if isinstance(key, str) else super().get_value(key, args, kwargs)

    def convert_field(self, value, conversion):
        return str(value).upper() if conversion == 'u' else super().convert_field(value, conversion)

    def format_field(self, value, spec):
        return value[::-1] if spec == 'rev' else super().format_field(value, spec)

    def check_unused_args(self, used, args, kwargs):
        print('used', sorted(map(str, used)))


f = F()
print(f.format('{0} {name!u} {missing} {0:rev} {1:>{2}}', 'abc', 'x', 5, name='bob'))
print(list(string.Formatter().parse('a{b!r:>{c}}d{{}}{0[x].y}')), list(string.Formatter().parse('')), list(string.Formatter().parse('{}')))
print(string.Formatter().format('{} {}', 1, 2), string.Formatter().vformat('{0[k]} {1.real}', ({'k': 'v'}, 3), {}), string.Formatter().get_field('0.imag', (2j,), {}))
for call in (lambda: string.Formatter().format('{} {0}', 1), lambda: string.Formatter().format('{0} {}', 1), lambda: string.Formatter().format('{x}'), lambda: string.Formatter().format('{5}', 1), lambda: string.Formatter().format('{!z}', 1), lambda: string.Formatter().format('{'), lambda: string.Formatter().format('}'), lambda: string.Formatter().format(), lambda: string.Formatter().format('{0:{1:{2:{3}}}}', 1, 2, 3, 4)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
print(string.capwords('hello  big world'), string.capwords('a-b', '-'), string.ascii_letters, string.digits, string.hexdigits, string.octdigits, string.punctuation, repr(string.whitespace), len(string.printable))

# output:
# used ['0', '1', '2', 'missing', 'name']
# abc BOB <missing> cba     x
# [('a', 'b', '>{c}', 'r'), ('d{', None, None, None), ('}', None, None, None), ('', '0[x].y', '', None)] [] [('', '', '', None)]
# 1 2 v 3 (2.0, 0)
# ValueError cannot switch from automatic field numbering to manual field specification
# ValueError cannot switch from manual field specification to automatic field numbering
# KeyError 'x'
# IndexError tuple index out of range
# ValueError Unknown conversion specifier z
# ValueError Single '{' encountered in format string
# ValueError Single '}' encountered in format string
# TypeError Formatter.format() missing 1 required positional argument: 'format_string'
# ValueError Max string recursion exceeded
# Hello Big World A-B abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ 0123456789 0123456789abcdefABCDEF 01234567 !"#$%&'()*+,-./:;<=>?@[\]^_`{|}~ ' \t\n\r\x0b\x0c' 100
