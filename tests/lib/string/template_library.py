from string.templatelib import Interpolation, Template, convert
name = 'x'
t = t'a{name!r:>5}b{1 + 1=}'
print(t.strings, t.values, [(i.value, i.expression, i.conversion, i.format_spec) for i in t.interpolations], list(t), repr(t)[:40])
print(Template('a', 'b', Interpolation(5), Interpolation(6, 'e', 's', '.2')).strings, (t + t'c').strings, Template() + Template('z'), convert('é', 'a'), convert(5, None), convert(5, 's'), convert('q', 'r'))
for call in (lambda: Template(5), lambda: t + 'a', lambda: Interpolation(1, 2), lambda: Interpolation(1, 'a', 'x'), lambda: Interpolation(1, 'a', None, 5), lambda: setattr(t, 'strings', ()), lambda: type('S', (Template,), {}), lambda: convert(1, 'z')):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
match t.interpolations[0]:
    case Interpolation(value, expression, conversion, spec): print(value, expression, conversion, spec)
print(Interpolation.__match_args__, Template[int] if hasattr(Template, '__class_getitem__') else '')

# output:
# ('a', 'b1 + 1=', '') ('x', 2) [('x', 'name', 'r', '>5'), (2, '1 + 1', 'r', '')] ['a', Interpolation('x', 'name', 'r', '>5'), 'b1 + 1=', Interpolation(2, '1 + 1', 'r', '')] Template(strings=('a', 'b1 + 1=', ''), i
# ('ab', '', '') ('a', 'b1 + 1=', 'c') Template(strings=('z',), interpolations=()) '\xe9' 5 5 'q'
# TypeError Template.__new__ *args need to be of type 'str' or 'Interpolation', got int
# TypeError can only concatenate string.templatelib.Template (not "str") to string.templatelib.Template
# TypeError Interpolation() argument 'expression' must be str, not int
# ValueError Interpolation() argument 'conversion' must be one of 's', 'a' or 'r'
# TypeError Interpolation() argument 'format_spec' must be str, not int
# AttributeError readonly attribute
# TypeError type 'string.templatelib.Template' is not an acceptable base type
# ValueError invalid conversion specifier: z
# x name r >5
# ('value', 'expression', 'conversion', 'format_spec') string.templatelib.Template[int]
