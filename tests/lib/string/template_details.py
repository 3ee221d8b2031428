# Template: patterns, delimiters, identifiers, validity, errors with their places.
from string import Template

t = Template('$who likes ${what}, $$5 $Unknown')
print(t.safe_substitute(who='tim', what='x'), t.get_identifiers(), t.is_valid(), t.template)
print(Template('$a').substitute({'a': 1}, a=2), Template('$a $b').substitute({'a': 1, 'b': 2}), Template('$é$a_1.x').safe_substitute(a_1=1))
for text in ('$', 'line\n  $5', '${', '${a', '$$$', '${a b}'):
    try:
        print(repr(text), Template(text).is_valid(), Template(text).safe_substitute(), Template(text).substitute())
    except ValueError as error:
        print(repr(text), error)
for call in (lambda: Template('$x').substitute(), lambda: Template('$x').substitute(1), lambda: Template('$x').substitute({}, {})):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class Percent(Template):
    delimiter = '%'
    idpattern = '[a-z]+_[a-z]+'


print(Percent('%a_b %ab %% %{c_d}').safe_substitute(a_b=1, c_d=2), Percent('%a_b').get_identifiers())


class Braces(Template):
    braceidpattern = r'[a-z.]+'


print(Braces('$x ${a.b}').substitute({'x': 1, 'a.b': 2}))


class Pattern(Template):
    pattern = r'''
    \[\[(?:(?P<escaped>\[\[)|(?P<named>[a-z]+)\]\]|(?P<braced>never)|(?P<invalid>))
    '''


print(Pattern('hi [[name]] [[[[').substitute(name='x'), Template.idpattern, Template.delimiter, Template.flags)

# output:
# tim likes x, $5 $Unknown ['who', 'what', 'Unknown'] True $who likes ${what}, $$5 $Unknown
# 2 1 2 $é1.x
# '$' Invalid placeholder in string: line 1, col 1
# 'line\n  $5' Invalid placeholder in string: line 2, col 3
# '${' Invalid placeholder in string: line 1, col 1
# '${a' Invalid placeholder in string: line 1, col 1
# '$$$' Invalid placeholder in string: line 1, col 3
# '${a b}' Invalid placeholder in string: line 1, col 1
# KeyError 'x'
# TypeError 'int' object is not subscriptable
# TypeError Template.substitute() takes from 1 to 2 positional arguments but 3 were given
# 1 %ab % 2 ['a_b']
# 1 2
# hi x $ (?a:[_a-z][_a-z0-9]*) $ re.IGNORECASE
