# Help of every kind of argument: groups, choices, metavars, long names, wrapped usage, formatters, suppressed, defaults, epilogs.
import argparse
import os

os.environ['COLUMNS'] = '60'


def parser(**kwargs):
    kwargs = {'prog': 'prog', **kwargs}
    return argparse.ArgumentParser(**kwargs)


p = parser(description='A description that is long enough to need more than one line of text here.', epilog='The end.  With   spaces.')
p.add_argument('pos', help='positional %(prog)s %(type)s', type=int)
p.add_argument('many', nargs='*', choices=['a', 'b'], metavar='M')
p.add_argument('-x', '--ex', '--extra-long-option-name', help='help of x that goes on and on until the line is full', default=5)
p.add_argument('-f', action='store_true', help=argparse.SUPPRESS)
p.add_argument('--choice', choices=range(3), help='one of %(choices)s (default: %(default)s)')
p.add_argument('--two', nargs=2, metavar=('A', 'B'))
p.add_argument('--opt', nargs='?', const=1)
p.add_argument('--plus', nargs='+')
p.add_argument('--flag', action=argparse.BooleanOptionalAction, help='on or off')
p.add_argument('--version', action='version', version='%(prog)s 1.0')
g = p.add_argument_group('group title', 'group description')
g.add_argument('--in-group', required=True)
e = p.add_mutually_exclusive_group(required=True)
e.add_argument('--one', action='store_true')
e.add_argument('--other', metavar='O')
p.print_help()
for cls in (argparse.RawDescriptionHelpFormatter, argparse.RawTextHelpFormatter, argparse.ArgumentDefaultsHelpFormatter, argparse.MetavarTypeHelpFormatter):
    q = parser(formatter_class=cls, description='line 1\n  line 2', add_help=False)
    q.add_argument('--num', type=int, default=3, help='first\n second')
    q.add_argument('--none', type=str, help='no default')
    q.add_argument('--has', type=float, default=1.5, help='has %(default)s')
    q.add_argument('name', type=str)
    q.print_help()
print(parser(usage='own usage %(prog)s').format_usage(), end='')
r = parser(add_help=False)
for n in range(9):
    r.add_argument(f'--option-{n}', metavar='VALUE')
r.add_argument('positional_argument')
r.print_usage()
s = parser()
sub = s.add_subparsers(title='commands', description='what to do', metavar='CMD', help='sub help', dest='cmd')
a = sub.add_parser('add', help='adds', aliases=['a', 'plus'], description='Adds things.')
a.add_argument('what')
sub.add_parser('hidden')
sub.add_parser('old', help='is old', deprecated=True)
s.print_help()
a.print_help()
print(s.parse_args(['a', 'x']), s.parse_args([]))
t = parser(formatter_class=lambda prog: argparse.HelpFormatter(prog, max_help_position=10, width=40))
t.add_argument('--a-long-name', help='short')
t.add_argument('-s', help='s ' * 30)
t.print_help()
u = parser(prefix_chars='+-', argument_default='AD')
u.add_argument('+plus', '++longplus')
u.add_argument('-m')
print(u.parse_args(['+plus', '1', '-m2']), u.format_help().splitlines()[0], u.parse_args([]))

# output:
# usage: prog [-h] [-x EX] [--choice {0,1,2}] [--two A B]
#             [--opt [OPT]] [--plus PLUS [PLUS ...]]
#             [--flag | --no-flag] [--version]
#             --in-group IN_GROUP (--one | --other O)
#             pos [M ...]
#
# A description that is long enough to need more than one
# line of text here.
#
# positional arguments:
#   pos                   positional prog int
#   M
#
# options:
#   -h, --help            show this help message and exit
#   -x, --ex, --extra-long-option-name EX
#                         help of x that goes on and on
#                         until the line is full
#   --choice {0,1,2}      one of 0, 1, 2 (default: None)
#   --two A B
#   --opt [OPT]
#   --plus PLUS [PLUS ...]
#   --flag, --no-flag     on or off
#   --version             show program's version number and
#                         exit
#   --one
#   --other O
#
# group title:
#   group description
#
#   --in-group IN_GROUP
#
# The end. With spaces.
# usage: prog [--num NUM] [--none NONE] [--has HAS] name
#
# line 1
#   line 2
#
# positional arguments:
#   name
#
# options:
#   --num NUM    first second
#   --none NONE  no default
#   --has HAS    has 1.5
# usage: prog [--num NUM] [--none NONE] [--has HAS] name
#
# line 1
#   line 2
#
# positional arguments:
#   name
#
# options:
#   --num NUM    first
#                 second
#   --none NONE  no default
#   --has HAS    has 1.5
# usage: prog [--num NUM] [--none NONE] [--has HAS] name
#
# line 1 line 2
#
# positional arguments:
#   name
#
# options:
#   --num NUM    first second (default: 3)
#   --none NONE  no default (default: None)
#   --has HAS    has 1.5
# usage: prog [--num int] [--none str] [--has float] str
#
# line 1 line 2
#
# positional arguments:
#   str
#
# options:
#   --num int    first second
#   --none str   no default
#   --has float  has 1.5
# usage: own usage prog
# usage: prog [--option-0 VALUE] [--option-1 VALUE]
#             [--option-2 VALUE] [--option-3 VALUE]
#             [--option-4 VALUE] [--option-5 VALUE]
#             [--option-6 VALUE] [--option-7 VALUE]
#             [--option-8 VALUE]
#             positional_argument
# usage: prog [-h] CMD ...
#
# options:
#   -h, --help       show this help message and exit
#
# commands:
#   what to do
#
#   CMD              sub help
#     add (a, plus)  adds
#     old            is old
# usage: prog add [-h] what
#
# Adds things.
#
# positional arguments:
#   what
#
# options:
#   -h, --help  show this help message and exit
# Namespace(cmd='a', what='x') Namespace(cmd=None)
# usage: prog [-h]
#             [--a-long-name A_LONG_NAME]
#             [-s S]
#
# options:
#   -h, --help
#           show this help message and
#           exit
#   --a-long-name A_LONG_NAME
#           short
#   -s S    s s s s s s s s s s s s s s s
#           s s s s s s s s s s s s s s s
# Namespace(longplus='1', m='2') usage: prog [-h] [+plus LONGPLUS] [-m M] Namespace(longplus='AD', m='AD')
