# Conflicts, defaults, values and wrong definitions.
import optparse

parser = optparse.OptionParser(prog='p', conflict_handler='resolve', formatter=optparse.TitledHelpFormatter())
parser.add_option('-x', '--one', help='first')
parser.add_option('-x', '--two', help='second')
parser.set_defaults(one='1', extra=5)
print(parser.format_help())
options, args = parser.parse_args(['-x', 'v'])
print(options, options.extra, parser.has_option('-x'), parser.get_option('--one'), options == {'one': '1', 'two': 'v', 'extra': 5})
parser.remove_option('--one')
print(parser.has_option('--one'), options.ensure_value('missing', []), parser.get_usage().strip())
strict = optparse.OptionParser(prog='p')
strict.disable_interspersed_args()
strict.add_option('-x')
print(strict.parse_args(['-x', '1', 'a', '-x', '2'])[1])
for attempt in (lambda: strict.add_option('-x'), lambda: optparse.Option('x'), lambda: optparse.Option('-long'), lambda: optparse.Option('-x', action='fly'),
                lambda: optparse.Option('-x', type='tree'), lambda: optparse.Option('-x', choices=['a'], type='int'), lambda: optparse.Option('-x', nothing=1),
                lambda: optparse.Option(), lambda: optparse.Option('-x', type='choice'), lambda: optparse.Option('-x', action='callback', callback=5),
                lambda: optparse.Option('-x', action='store_true', nargs=2), lambda: strict.remove_option('-y')):
    try:
        print(attempt())
    except (optparse.OptParseError, TypeError, ValueError) as error:
        print(type(error).__name__, error)

# output:
# Usage
# =====
#   p [options]
#
# Options
# =======
# --help, -h         show this help message and exit
# --one=ONE          first
# --two=TWO, -x TWO  second
#
# {'one': '1', 'two': 'v', 'extra': 5} 5 True --one True
# False [] Usage
# =====
#   p [options]
# ['a', '-x', '2']
# OptionConflictError option -x: conflicting option string(s): -x
# OptionError invalid option string 'x': must be at least two characters long
# OptionError invalid long option string '-long': must start with --, followed by non-dash
# OptionError option -x: invalid action: 'fly'
# OptionError option -x: invalid option type: 'tree'
# OptionError option -x: must not supply choices for type 'int'
# OptionError option -x: invalid keyword arguments: nothing
# TypeError at least one option string must be supplied
# OptionError option -x: must supply a list of choices for type 'choice'
# OptionError option -x: callback not callable: 5
# OptionError option -x: 'nargs' must not be supplied for action 'store_true'
# ValueError no such option '-y'
