# Help pages: groups, metavars, long options, wrapped text, formatters, epilog, version, suppress.
import argparse

p = argparse.ArgumentParser(prog='tool', description='A tool that does something which needs a rather long description to be wrapped over lines.', epilog='See also: %(prog)s docs.', color=False)
p.add_argument('source', help='where from')
p.add_argument('targets', nargs='*', metavar='TARGET', help='where to (default: %(default)s)', default=['here'])
p.add_argument('-o', '--output-directory-name', metavar='DIR', help='an option whose name is long')
p.add_argument('-q', action='store_true', help=argparse.SUPPRESS)
p.add_argument('--mode', choices=['fast', 'slow'], default='fast', help='one of %(choices)s [%(default)s] 100%%')
p.add_argument('--flag', action=argparse.BooleanOptionalAction, default=True, help='a flag')
p.add_argument('--version', action='version', version='%(prog)s 1.2')
g = p.add_argument_group('extra things', 'What they are for.')
g.add_argument('--pair', nargs=2, type=int)
g.add_argument('--any', nargs='?')
m = p.add_mutually_exclusive_group()
m.add_argument('--left', action='store_true')
m.add_argument('--right', action='store_true')
print(p.format_help())
print(p.format_usage())
try:
    p.parse_args(['--version'])
except SystemExit as stop:
    print(stop.code)
for formatter in (argparse.RawDescriptionHelpFormatter, argparse.RawTextHelpFormatter, argparse.ArgumentDefaultsHelpFormatter, argparse.MetavarTypeHelpFormatter):
    q = argparse.ArgumentParser(prog='q', description='line one\n  line two', formatter_class=formatter, color=False)
    q.add_argument('--n', type=int, default=3, help='first\n  second')
    q.add_argument('pos', type=float, help='a position')
    print(q.format_help())
s = argparse.ArgumentParser(prog='s', usage='%(prog)s [anything]', color=False)
subs = s.add_subparsers(help='what to do', metavar='COMMAND')
a = subs.add_parser('add', help='add things', description='Adds.', color=False)
a.add_argument('thing')
subs.add_parser('drop', help='drop things')
print(s.format_help())
print(a.format_help())

# output:
# usage: tool [-h] [-o DIR] [--mode {fast,slow}] [--flag | --no-flag]
#             [--version] [--pair PAIR PAIR] [--any [ANY]] [--left | --right]
#             source [TARGET ...]
#
# A tool that does something which needs a rather long description to be wrapped
# over lines.
#
# positional arguments:
#   source                where from
#   TARGET                where to (default: ['here'])
#
# options:
#   -h, --help            show this help message and exit
#   -o, --output-directory-name DIR
#                         an option whose name is long
#   --mode {fast,slow}    one of fast, slow [fast] 100%
#   --flag, --no-flag     a flag
#   --version             show program's version number and exit
#   --left
#   --right
#
# extra things:
#   What they are for.
#
#   --pair PAIR PAIR
#   --any [ANY]
#
# See also: tool docs.
#
# usage: tool [-h] [-o DIR] [--mode {fast,slow}] [--flag | --no-flag]
#             [--version] [--pair PAIR PAIR] [--any [ANY]] [--left | --right]
#             source [TARGET ...]
#
# tool 1.2
# 0
# usage: q [-h] [--n N] pos
#
# line one
#   line two
#
# positional arguments:
#   pos         a position
#
# options:
#   -h, --help  show this help message and exit
#   --n N       first second
#
# usage: q [-h] [--n N] pos
#
# line one
#   line two
#
# positional arguments:
#   pos         a position
#
# options:
#   -h, --help  show this help message and exit
#   --n N       first
#                 second
#
# usage: q [-h] [--n N] pos
#
# line one line two
#
# positional arguments:
#   pos         a position
#
# options:
#   -h, --help  show this help message and exit
#   --n N       first second (default: 3)
#
# usage: q [-h] [--n int] float
#
# line one line two
#
# positional arguments:
#   float       a position
#
# options:
#   -h, --help  show this help message and exit
#   --n int     first second
#
# usage: s [anything]
#
# positional arguments:
#   COMMAND     what to do
#     add       add things
#     drop      drop things
#
# options:
#   -h, --help  show this help message and exit
#
# usage: s add [-h] thing
#
# Adds.
#
# positional arguments:
#   thing
#
# options:
#   -h, --help  show this help message and exit
#
