from string.templatelib import Template, Interpolation
name, width = 'World', 8
t = t'Hello {name!r:>{width}} and {1 + 1 = }!'
print(t.strings, t.values)
for i in t.interpolations: print(i.value, i.expression, i.conversion, i.format_spec)
print(list(t'{1}a{2}'), list(t''), len(t''.strings), t'{1}{2}'.strings)
print((t'a{1}' + t'b{2}').strings)
for bad in ("t'a' + 'b'", "t'a' + 5"):
    try: eval(bad)
    except TypeError as e: print(e)
print(t'{name}' == t'{name}', isinstance(t'', Template), repr(t'a{1!s:x}'))
print(Template('a', Interpolation(5, 'x'), 'b').strings, Template(Interpolation(1), Interpolation(2)).strings, Template('a', 'b').strings)
try: Template(5)
except TypeError as e: print(e)
match t'{5:spec}'.interpolations[0]:
    case Interpolation(value, expression, conversion, spec): print(value, expression, conversion, spec)
try: t.strings = ()
except AttributeError as e: print(type(e).__name__)
print(t'{ name }'.interpolations[0].expression, t'{name!s}'.interpolations[0].conversion, t'\n{1}'.strings, rt'\n{1}'.strings, t'{{}}'.strings)
def lazy(): print('evaluated'); return 1
x = t'{lazy()} {lazy()}'
nested = t'{t'{1}'}'
print(type(nested.values[0]).__name__, t'{f'{2}'}'.values)

# output:
# ('Hello ', ' and 1 + 1 = ', '!') ('World', 2)
# World name r >8
# 2 1 + 1 r
# [Interpolation(1, '1', None, ''), 'a', Interpolation(2, '2', None, '')] [] 1 ('', '', '')
# ('a', 'b', '')
# can only concatenate string.templatelib.Template (not "str") to string.templatelib.Template
# can only concatenate string.templatelib.Template (not "int") to string.templatelib.Template
# False True Template(strings=('a', ''), interpolations=(Interpolation(1, '1', 's', 'x'),))
# ('a', 'b') ('', '', '') ('ab',)
# Template.__new__ *args need to be of type 'str' or 'Interpolation', got int
# 5 5 None spec
# AttributeError
#  name s ('\n', '') ('\\n', '') ('{}',)
# evaluated
# evaluated
# Template ('2',)
