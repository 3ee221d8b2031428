# string.Formatter: fields looked up in one's own way, conversions, nesting, automatic and manual numbers, unused arguments.
import string


class F(string.Formatter):
    def get_value(self, key, args, kwargs):
        if isinstance(key, str) and key not in kwargs:
            return f'<{key}>'
        return super().get_value(key, args, kwargs)

    def convert_field(self, value, conversion):
        return str(value).upper() if conversion == 'u' else super().convert_field(value, conversion)

    def format_field(self, value, spec):
        return f'[{spec}]' if spec.startswith('@') else super().format_field(value, spec)

    def check_unused_args(self, used, args, kwargs):
        extra = [i for i in range(len(args)) if i not in used] + [k for k in kwargs if k not in used]
        if extra:
            print('unused', extra)


f = F()
print(f.format('{} {x} {missing!u} {0!r:>5}' if False else '{0} {x} {missing!u} {0!r:>5}', 'a', 'b', x=1, y=2))
print(f.format('{:@y}{}', 1, 2), f.format('{0.real:{w}.{p}f}', 3.14159, w=8, p=2), f.format('{a[0]}{a[k]}' if False else '{a[0]}', a=[7]), f.format('{{}}{}', 1))
for text in ('{', '}', '{0', '{a.b[c]!r:x{y}}', 'a{{b}}', '{!x}', '{:{}}', '{a!}', '{0[}'):
    try:
        print(text, list(f.parse(text)))
    except ValueError as error:
        print(text, error)
for call in (lambda: f.format('{} {0}', 1), lambda: f.format('{0} {}', 1), lambda: string.Formatter().format('{}'), lambda: string.Formatter().format('{x}'), lambda: f.format('{0!q}', 1), lambda: f.format('{0.nope}', 1), lambda: f.format('{0[x]}', [1]), lambda: f.format(), lambda: f.vformat('{0}', [5], {}), lambda: f.format('{:{:{}}}', 1, 2, 3), lambda: f.format('{0:x}', 'a'), lambda: f.get_field('0.real', (5,), {}), lambda: string.Formatter().format('{a}', a=1, b=2)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)

# output:
# unused [1, 'y']
# a 1 <MISSING>   'a'
# [@y]2     3.14 7 {}1
# { Single '{' encountered in format string
# } Single '}' encountered in format string
# {0 expected '}' before end of string
# {a.b[c]!r:x{y}} [('', 'a.b[c]', 'x{y}', 'r')]
# a{{b}} [('a{', None, None, None), ('b}', None, None, None)]
# {!x} [('', '', '', 'x')]
# {:{}} [('', '', '{}', None)]
# {a!} unmatched '{' in format spec
# {0[} expected '}' before end of string
# ValueError cannot switch from automatic field numbering to manual field specification
# ValueError cannot switch from manual field specification to automatic field numbering
# IndexError tuple index out of range
# KeyError 'x'
# ValueError Unknown conversion specifier q
# AttributeError 'int' object has no attribute 'nope'
# TypeError list indices must be integers or slices, not str
# TypeError Formatter.format() missing 1 required positional argument: 'format_string'
# 5
# ValueError Max string recursion exceeded
# ValueError Unknown format code 'x' for object of type 'str'
# (5, 0)
# 1
