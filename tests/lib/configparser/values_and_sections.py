# configparser: types of values, fallbacks, defaults, sections as mappings, what is written again, allowed and forbidden doubles.
import configparser
import io

p = configparser.ConfigParser(allow_no_value=True, delimiters=('=',), inline_comment_prefixes=('#',))
p.read_string('''
[DEFAULT]
base = /srv
[one]
path = %(base)s/one   # a comment
yes = On
num = 0x10
real = 1e3
alone
several = a
    b

    c
[two words]
Key: = colon
percent = 50%%
''')
one = p['one']
print(one['path'], one.getboolean('yes'), one.getfloat('real'), one['alone'], repr(one['several']), p['two words']['key:'], one.get('nope', 'fb'), one.get('nope'), one.getint('nope', 3), p.get('two words', 'percent'), p.get('two words', 'percent', raw=True))
for call in (lambda: one.getint('num'), lambda: one.getboolean('path'), lambda: one['nope'], lambda: p['zero'], lambda: p.get('zero', 'x'), lambda: p.get('one', 'nope'), lambda: p.set('zero', 'a', 'b'), lambda: p.add_section('one'), lambda: p.add_section('DEFAULT'), lambda: p.set('one', 'n', 5), lambda: p.add_section(5), lambda: p.read_string('x = 1'), lambda: p.read_string('[a]\nx=1\nx=2'), lambda: p.read_string('[a]\n[a]'), lambda: p.read_string('[b]\n=5'), lambda: p.set('one', 'bad', '%'), lambda: p.getint('one', 'alone')):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, str(error).replace('\n', '|'))
print(p.sections(), p.has_section('one'), p.has_option('one', 'BASE'), p.options('one'), p.items('two words', vars={'base': 'b'}), p.remove_option('one', 'yes'), p.remove_option('one', 'yes'), p.remove_section('a'), p.defaults())
p['new'] = {'A': 'b'}
p['one']['path'] = 'x'
del p['two words']
out = io.StringIO()
p.write(out, space_around_delimiters=False)
print(out.getvalue())
print(list(p), len(p), 'new' in p, p['new'].name, p['new'].parser is p, repr(p['new']), p == p, [*p['new'].items()], p.pop('one').name, p.popitem()[0])
q = configparser.RawConfigParser(strict=False, empty_lines_in_values=False, default_section='common', interpolation=None)
q.optionxform = str
q.read_dict({'common': {'X': 1}, 's': {'a': None, 'B': '%(x)s'}, 5: {6: 7}})
print({s: dict(q[s]) for s in q}, q.get('s', 'B'))
e = configparser.ConfigParser(interpolation=configparser.ExtendedInterpolation())
e.read_dict({'a': {'x': '1', 'y': '${x}${b:z}$$'}, 'b': {'z': '${a:x}', 'loop': '${loop}', 'miss': '${a:nope}'}})
for section, option in (('a', 'y'), ('b', 'loop'), ('b', 'miss')):
    try:
        print(e.get(section, option))
    except configparser.Error as error:
        print(type(error).__name__, str(error).split('\n')[0][:60])

# output:
# /srv/one True 1000.0 None 'a\nb\n\nc' colon fb None 3 50% 50%%
# ValueError invalid literal for int() with base 10: '0x10'
# ValueError Not a boolean: /srv/one
# KeyError 'nope'
# KeyError 'zero'
# NoSectionError No section: 'zero'
# NoOptionError No option 'nope' in section: 'one'
# NoSectionError No section: 'zero'
# DuplicateSectionError Section 'one' already exists
# ValueError Invalid section name: 'DEFAULT'
# TypeError option values must be strings
# TypeError section names must be strings or UNNAMED_SECTION
# MissingSectionHeaderError File contains no section headers.|file: '<string>', line: 1|'x = 1'
# DuplicateOptionError While reading from '<string>' [line  3]: option 'x' in section 'a' already exists
# DuplicateSectionError While reading from '<string>' [line  2]: section 'a' already exists
# ParsingError Source contains parsing errors: '<string>'|	[line  2]: '=5'
# ValueError invalid interpolation syntax in '%' at position 0
# TypeError int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
# ['one', 'two words', 'a', 'b'] True True ['path', 'yes', 'num', 'real', 'alone', 'several', 'base'] [('base', 'b'), ('key:', 'colon'), ('percent', '50%')] True False True {'base': '/srv'}
# [DEFAULT]
# base=/srv
#
# [one]
# path=x
# num=0x10
# real=1e3
# alone
# several=a
# 	b
#
# 	c
#
# [b]
# =5
#
# [new]
# a=b
#
#
# ['DEFAULT', 'one', 'b', 'new'] 4 True new True <Section: new> True [('a', 'b'), ('base', '/srv')] one b
# {'common': {'X': '1'}, 's': {'a': None, 'B': '%(x)s', 'X': '1'}, '5': {'6': '7', 'X': '1'}} %(x)s
# 11$
# InterpolationDepthError Recursion limit exceeded in value substitution: option 'loop
# InterpolationMissingOptionError Bad value substitution: option 'miss' in section 'b' contain
