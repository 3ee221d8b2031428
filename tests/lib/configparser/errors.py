import configparser
def attempt(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)
def read(text, **options):
    c = configparser.ConfigParser(**options)
    c.read_string(text)
    return c
c = read('[a]\nx = %(y)s\nz = %(z)s\nbad = %x\nb2 = %(x\nn = five\n')
for key in ('x', 'z', 'bad', 'b2', 'missing'):
    attempt(lambda: c['a'][key])
attempt(lambda: c.get('a', 'missing')); attempt(lambda: c.get('nope', 'x')); attempt(lambda: c['nope']); attempt(lambda: c.getint('a', 'n')); attempt(lambda: c.getboolean('a', 'n'))
attempt(lambda: c.set('a', 'k', 1)); attempt(lambda: c.set('a', 'k', '%')); attempt(lambda: c.set('q', 'k', 'v')); attempt(lambda: c.add_section('a')); attempt(lambda: c.add_section('DEFAULT')); attempt(lambda: c.add_section(1))
attempt(lambda: read('x = 1')); attempt(lambda: read('[a]\nx\ny\n')); attempt(lambda: read('[a]\nx=1\nx=2')); attempt(lambda: read('[a]\n[a]')); attempt(lambda: read('[a]\n= 5'))
attempt(lambda: c.__delitem__('DEFAULT')); attempt(lambda: c.items('zz')); attempt(lambda: c.options('zz')); attempt(lambda: configparser.ConfigParser(interpolation=5)); attempt(lambda: c.remove_section('zz'))
attempt(lambda: read('[a]\nx\n  y\n', allow_no_value=True))

# output:
# InterpolationMissingOptionError Bad value substitution: option 'x' in section 'a' contains an interpolation key 'y' which is not a valid option name. Raw value: '%(y)s'
# InterpolationDepthError Recursion limit exceeded in value substitution: option 'z' in section 'a' contains an interpolation key which cannot be substituted in 10 steps. Raw value: '%(z)s'
# InterpolationSyntaxError '%' must be followed by '%' or '(', found: '%x'
# InterpolationSyntaxError bad interpolation variable reference '%(x'
# KeyError 'missing'
# NoOptionError No option 'missing' in section: 'a'
# NoSectionError No section: 'nope'
# KeyError 'nope'
# ValueError invalid literal for int() with base 10: 'five'
# ValueError Not a boolean: five
# TypeError option values must be strings
# ValueError invalid interpolation syntax in '%' at position 0
# NoSectionError No section: 'q'
# DuplicateSectionError Section 'a' already exists
# ValueError Invalid section name: 'DEFAULT'
# TypeError section names must be strings or UNNAMED_SECTION
# MissingSectionHeaderError File contains no section headers.
# file: '<string>', line: 1
# 'x = 1'
# ParsingError Source contains parsing errors: '<string>'
# 	[line  2]: 'x\n'
# 	[line  3]: 'y\n'
# DuplicateOptionError While reading from '<string>' [line  3]: option 'x' in section 'a' already exists
# DuplicateSectionError While reading from '<string>' [line  2]: section 'a' already exists
# ParsingError Source contains parsing errors: '<string>'
# 	[line  2]: '= 5'
# ValueError Cannot remove the default section.
# NoSectionError No section: 'zz'
# NoSectionError No section: 'zz'
# TypeError interpolation= must be None or an instance of Interpolation; got an object of type <class 'int'>
# False
# MultilineContinuationError Key without value continued with an indented line.
# file: '<string>', line: 3
# '  y\n'
