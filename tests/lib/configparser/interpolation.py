# Both interpolations, their errors, raw reading, defaults, fallbacks, converters, writing.
import configparser
import io

text = '''
[DEFAULT]
home = /h
[paths]
dir = %(home)s/d
file = %(dir)s/f
percent = 100%%
bad = %(nope)s
loop = %(loop)s
syntax = %x
open = %(home
'''
p = configparser.ConfigParser()
p.read_string(text)
print(p['paths']['file'], p.get('paths', 'percent'), p.get('paths', 'bad', raw=True), p.get('paths', 'dir', vars={'home': '/v'}), p.get('paths', 'zz', fallback='f'), p.items('DEFAULT'))
for option in ('bad', 'loop', 'syntax', 'open'):
    try:
        print(p.get('paths', option))
    except configparser.Error as error:
        print(type(error).__name__, error)
e = configparser.ConfigParser(interpolation=configparser.ExtendedInterpolation())
e.read_string('[a]\nx = 1\ny = ${x}2\n[b]\nz = ${a:y}-${home:x}\nw = ${a:y}${a:x}\nd = $$5\nbad = $x\nopen = ${x\nmany = ${a:b:c}\nnone = ${nope}\nloop = ${loop}')
print(e['b']['w'], e['b']['d'], e['a']['y'])
for option in ('z', 'bad', 'open', 'many', 'none', 'loop'):
    try:
        print(e.get('b', option))
    except configparser.Error as error:
        print(type(error).__name__, error)
for parser, value in ((p, '%x'), (e, '$x'), (p, 5), (p, '%(ok)s %%')):
    try:
        parser.set(parser.sections()[0], 'new', value)
        print('set', value)
    except Exception as error:
        print(type(error).__name__, error)
c = configparser.ConfigParser(converters={'list': str.split}, interpolation=None, allow_no_value=True, delimiters=(':',), comment_prefixes=(';',), inline_comment_prefixes=('#',), default_section='common', empty_lines_in_values=False)
c.read_string('[s]\nwords: a b  # note\nflag\nn: 5\nf: 2.5\nyes: on\n; c\nmulti: one\n  two\n[common]\nd: 1')
print(c.getlist('s', 'words'), c['s'].getlist('words'), c['s']['flag'], c.getint('s', 'n'), c['s'].getfloat('f'), c.getboolean('s', 'yes'), repr(c['s']['multi']), c['s']['d'], c.has_option('s', 'd'), c.defaults(), c['s'].getint('none', 7), c['s'].get('none'))
out = io.StringIO()
c.write(out, space_around_delimiters=False)
print(out.getvalue())
for call in (lambda: c.getboolean('s', 'n'), lambda: c.getint('s', 'words'), lambda: c['none'], lambda: c['s']['none'], lambda: c.get('s', 'none'), lambda: c.get('zz', 'x'), lambda: c.add_section('s'), lambda: c.add_section('common'), lambda: c.set('zz', 'a', 'b'), lambda: c.remove_section('zz'), lambda: c.options('zz'), lambda: c.read('missing.ini'), lambda: c.read_string('x = 1'), lambda: c.read_string('[a\nb'), lambda: c.read_string('[q]\nx: 1\nx: 2'), lambda: c.read_string('[q]\n[q]'), lambda: configparser.ConfigParser().read_string('[a]\nno value here'), lambda: configparser.ConfigParser(strict='x', bad=1)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)

# output:
# /h/d/f 100% %(nope)s /v/d f [('home', '/h')]
# InterpolationMissingOptionError Bad value substitution: option 'bad' in section 'paths' contains an interpolation key 'nope' which is not a valid option name. Raw value: '%(nope)s'
# InterpolationDepthError Recursion limit exceeded in value substitution: option 'loop' in section 'paths' contains an interpolation key which cannot be substituted in 10 steps. Raw value: '%(loop)s'
# InterpolationSyntaxError '%' must be followed by '%' or '(', found: '%x'
# InterpolationSyntaxError bad interpolation variable reference '%(home'
# 121 $5 12
# InterpolationMissingOptionError Bad value substitution: option 'z' in section 'b' contains an interpolation key 'home:x' which is not a valid option name. Raw value: '${a:y}-${home:x}'
# InterpolationSyntaxError '$' must be followed by '$' or '{', found: '$x'
# InterpolationSyntaxError bad interpolation variable reference '${x'
# InterpolationSyntaxError More than one ':' found: ''
# InterpolationMissingOptionError Bad value substitution: option 'none' in section 'b' contains an interpolation key 'nope' which is not a valid option name. Raw value: '${nope}'
# InterpolationDepthError Recursion limit exceeded in value substitution: option 'loop' in section 'b' contains an interpolation key which cannot be substituted in 10 steps. Raw value: '${loop}'
# ValueError invalid interpolation syntax in '%x' at position 0
# ValueError invalid interpolation syntax in '$x' at position 0
# TypeError option values must be strings
# set %(ok)s %%
# ['a', 'b'] ['a', 'b'] None 5 2.5 True 'one\ntwo' 1 True {'d': '1'} 7 None
# [common]
# d:1
#
# [s]
# words:a b
# flag
# n:5
# f:2.5
# yes:on
# multi:one
# 	two
#
#
# ValueError Not a boolean: 5
# ValueError invalid literal for int() with base 10: 'a b'
# KeyError 'none'
# KeyError 'none'
# NoOptionError No option 'none' in section: 's'
# NoSectionError No section: 'zz'
# DuplicateSectionError Section 's' already exists
# ValueError Invalid section name: 'common'
# NoSectionError No section: 'zz'
# False
# NoSectionError No section: 'zz'
# []
# MissingSectionHeaderError File contains no section headers.
# file: '<string>', line: 1
# 'x = 1'
# MissingSectionHeaderError File contains no section headers.
# file: '<string>', line: 1
# '[a\n'
# DuplicateOptionError While reading from '<string>' [line  3]: option 'x' in section 'q' already exists
# DuplicateSectionError While reading from '<string>' [line  2]: section 'q' already exists
# ParsingError Source contains parsing errors: '<string>'
# 	[line  2]: 'no value here'
# TypeError RawConfigParser.__init__() got an unexpected keyword argument 'bad'
