# Template with own delimiters, patterns and braces; errors with places; get_identifiers; Formatter's hooks and unused arguments.
import string
from string import Formatter, Template

t = Template('$who likes ${what} $$5 $Ünder')
print(t.substitute(who='tim', what='ham') if False else t.safe_substitute(who='tim'), t.template, t.get_identifiers(), t.is_valid(), Template('$$').substitute(), Template('${a}b').substitute({'a': 1}), Template('$a $b').substitute({'a': 1}, b=2), Template('$self').substitute(self='s'))
for text in ('$', '$ x', 'line\nline $-', '${', '${}', '${a b}', '$1', '${a', 'a\n\n  $?', '$é'):
    t = Template(text)
    try:
        print(repr(text), t.is_valid(), t.get_identifiers() if t.is_valid() else '', t.safe_substitute(a=1), t.substitute(a=1))
    except (ValueError, KeyError) as error:
        print(repr(text), type(error).__name__, error)
try:
    Template('$a').substitute({}, {})
except TypeError as error:
    print(type(error).__name__)


class Percent(Template):
    delimiter = '%'
    idpattern = '[a-z]+_[a-z]+'
    flags = 0


class Braced(Template):
    idpattern = '[a-z]+'
    braceidpattern = '[A-Z]+'


class Own(Template):
    pattern = r'''
    (?P<escaped>@{2}) | @(?P<named>[_a-z][._a-z0-9]*) | @{(?P<braced>[_a-z][._a-z0-9]*)} | (?P<invalid>@)
    '''


print(Percent('%with_under %notunder %% $x').safe_substitute(with_under=1, notunder=2), Braced('$a ${A} ${a}').safe_substitute(a=1, A=2), Own('@a.b @{c} @@ @').safe_substitute({'a.b': 1, 'c': 2}), Own('@a @x.y').get_identifiers(), Percent('%a_b').is_valid(), Percent('%a').is_valid())
try:
    class NoInvalid(Template):
        pattern = '(?P<named>x)(?P<braced>y)(?P<escaped>z)'
    NoInvalid('x').is_valid()
    print('made')
except Exception as error:
    print(type(error).__name__, error)


class Hooks(Formatter):
    def get_value(self, key, args, kwargs):
        return kwargs.get(key, f'<{key}>') if isinstance(key, str) else super().get_value(key, args, kwargs)

    def convert_field(self, value, conversion):
        return value.upper() if conversion == 'u' else super().convert_field(value, conversion)

    def format_field(self, value, spec):
        return value[::-1] if spec == 'rev' else super().format_field(value, spec)

    def check_unused_args(self, used, args, kwargs):
        print('used', sorted(used, key=str), args, sorted(kwargs))


h = Hooks()
print(h.format('{0} {name!u} {nope} {x:rev} {0!r:>5}', 'a', 'unused', name='n', x='abc', y=1))
f = Formatter()
print(f.format('{} {} {a[0]} {b.real:{w}}', 1, 2, a=[3], b=4, w=5), f.vformat('{0}{1}', 'ab', {}), list(f.parse('a{b!r:c{d}}e{{f}}')), f.get_field('0.real', (5,), {}), f.get_field('a[x]', (), {'a': {'x': 1}}))
for form, args in (('{} {0}', (1,)), ('{0} {}', (1,)), ('{', ()), ('{a}', ()), ('{0}', ()), ('{!x}', (1,)), ('{0:{1:{2:{3}}}}', (1, 2, 3, 4)), ('{0.nope}', (1,)), ('{0[a]}', ([1],)), ('{:d}', ('x',)), ('{0!}', (1,)), ('}', ())):
    try:
        print(f.format(form, *args))
    except Exception as error:
        print(form, type(error).__name__, error)
print(string.capwords('  hello   wORLD '), string.capwords('a-b-c', '-'), string.capwords('x  y', ' '), string.printable == string.digits + string.ascii_letters + string.punctuation + string.whitespace, sorted(string.__all__))

# output:
# tim likes ${what} $5 $Ünder $who likes ${what} $$5 $Ünder ['who', 'what'] False $ 1b 1 2 s
# '$' ValueError Invalid placeholder in string: line 1, col 1
# '$ x' ValueError Invalid placeholder in string: line 1, col 1
# 'line\nline $-' ValueError Invalid placeholder in string: line 2, col 6
# '${' ValueError Invalid placeholder in string: line 1, col 1
# '${}' ValueError Invalid placeholder in string: line 1, col 1
# '${a b}' ValueError Invalid placeholder in string: line 1, col 1
# '$1' ValueError Invalid placeholder in string: line 1, col 1
# '${a' ValueError Invalid placeholder in string: line 1, col 1
# 'a\n\n  $?' ValueError Invalid placeholder in string: line 3, col 3
# '$é' ValueError Invalid placeholder in string: line 1, col 1
# TypeError
# 1 %notunder % $x 1 2 1 1 2 $ @ ['a', 'x.y'] True False
# made
# used [0, 'name', 'nope', 'x'] ('a', 'unused') ['name', 'x', 'y']
# a N <nope> cba   'a'
# 1 2 3     4 ab [('a', 'b', 'c{d}', 'r'), ('e{', None, None, None), ('f}', None, None, None)] (5, 0) (1, 'a')
# {} {0} ValueError cannot switch from automatic field numbering to manual field specification
# {0} {} ValueError cannot switch from manual field specification to automatic field numbering
# { ValueError Single '{' encountered in format string
# {a} KeyError 'a'
# {0} IndexError tuple index out of range
# {!x} ValueError Unknown conversion specifier x
# {0:{1:{2:{3}}}} ValueError Max string recursion exceeded
# {0.nope} AttributeError 'int' object has no attribute 'nope'
# {0[a]} TypeError list indices must be integers or slices, not str
# {:d} ValueError Unknown format code 'd' for object of type 'str'
# {0!} ValueError unmatched '{' in format spec
# } ValueError Single '}' encountered in format string
# Hello World A-B-C X  Y True ['Formatter', 'Template', 'ascii_letters', 'ascii_lowercase', 'ascii_uppercase', 'capwords', 'digits', 'hexdigits', 'octdigits', 'printable', 'punctuation', 'whitespace']
