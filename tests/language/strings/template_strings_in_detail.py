# t-strings: their parts, iteration, joining, equality and errors.
from string.templatelib import Template, Interpolation, convert
name = 'World'
t = t'Hello {name!r:>10} and {1 + 1}!'
print(t.strings, t.values, [(i.value, i.expression, i.conversion, i.format_spec) for i in t.interpolations])
print(list(t), repr(t))
print(t'', t''.strings, t'{1}'.strings, t'{1}{2}'.strings, t'a' t'b{1}' t'c', (t'a' + t'{1}').strings)
for bad in (lambda: t'a' + 'b', lambda: Template(1), lambda: Interpolation(1, 2), lambda: setattr(t, 'strings', ()), lambda: Interpolation(1, conversion='x'), lambda: hash(t'') and 1 / 0):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
print(t'{name}' == t'{name}', t'{x}' if False else t'{ name = }'.strings, t'{name=!s}'.interpolations, t'{1:{name}}'.interpolations[0].format_spec)
print(Template('a', Interpolation(1, 'x', None, ''), 'b', 'c').strings, Template(Interpolation(1), Interpolation(2)).strings)
print(convert(5, 'r'), convert('é', 'a'), convert(5, None), repr(convert(5, 's')))


def render(template):
    return ''.join(part if isinstance(part, str) else format(convert(part.value, part.conversion), part.format_spec) for part in template)


print(render(t), render(rt'\n{name}'))
match t'{5:x}'.interpolations[0]:
    case Interpolation(value, expression, conversion, spec):
        print(value, expression, conversion, spec)
print(Template.__module__, t'{(lambda: 1)()}'.values)

# output:
# ('Hello ', ' and ', '!') ('World', 2) [('World', 'name', 'r', '>10'), (2, '1 + 1', None, '')]
# ['Hello ', Interpolation('World', 'name', 'r', '>10'), ' and ', Interpolation(2, '1 + 1', None, ''), '!'] Template(strings=('Hello ', ' and ', '!'), interpolations=(Interpolation('World', 'name', 'r', '>10'), Interpolation(2, '1 + 1', None, '')))
# Template(strings=('',), interpolations=()) ('',) ('', '') ('', '', '') Template(strings=('ab', 'c'), interpolations=(Interpolation(1, '1', None, ''),)) ('a', '')
# TypeError can only concatenate string.templatelib.Template (not "str") to string.templatelib.Template
# TypeError Template.__new__ *args need to be of type 'str' or 'Interpolation', got int
# TypeError Interpolation() argument 'expression' must be str, not int
# AttributeError readonly attribute
# ValueError Interpolation() argument 'conversion' must be one of 's', 'a' or 'r'
# ZeroDivisionError division by zero
# False (' name = ', '') (Interpolation('World', 'name', 's', ''),) World
# ('a', 'bc') ('', '', '')
# 5 '\xe9' 5 '5'
# Hello    'World' and 2! \nWorld
# 5 5 None x
# string.templatelib (1,)
