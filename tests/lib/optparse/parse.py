# Options of every kind.
import optparse
import sys

sys.stderr = sys.stdout
parser = optparse.OptionParser(usage='usage: %prog [options] FILE', version='%prog 1.0', description='Does things with a file. ' * 5, prog='tool',
                               epilog='That is all.')
parser.add_option('-f', '--file', dest='filename', help='write report to FILE', metavar='FILE')
parser.add_option('-q', '--quiet', action='store_false', dest='verbose', default=True, help="don't print status messages to stdout, not even when there is much to tell")
parser.add_option('-n', type='int', default=3, help='a number [default: %default]')
parser.add_option('--point', nargs=2, type='float', help='two numbers')
parser.add_option('-v', action='count')
parser.add_option('-a', '--append', action='append')
parser.add_option('--mode', choices=['fast', 'slow'], default='slow')
parser.add_option('--const', action='store_const', const=42)
parser.add_option('--hidden', help=optparse.SUPPRESS_HELP)
def shout(option, opt, value, parser, extra):
    print('callback', option, opt, value, extra)
    parser.values.shouted = value
parser.add_option('-s', '--shout', action='callback', callback=shout, type='str', callback_args=('more',))
group = optparse.OptionGroup(parser, 'Dangerous options', 'Use these at your own risk.')
group.add_option('-g', action='store_true', help='group option')
parser.add_option_group(group)

for line in ('', '-f out x y', '--file=out --point 1 2.5 -vvv', '-n5 -n 0x10 -a1 --append 2', '--mode fast --const -q -g', '--qui -- -f', '-shello', 'a -q b'):
    options, args = parser.parse_args(line.split())
    print(repr(line), options, args)
for line in ('-n x', '--mode no', '--nothing', '-z', '--file', '--quiet=1', '--point 1', '--', '-h', '--version', '--m x --h'):
    try:
        print(*map(str, parser.parse_args(line.split())))
    except SystemExit as error:
        print('exit', error.code)

# output:
# '' {'filename': None, 'verbose': True, 'n': 3, 'point': None, 'v': None, 'append': None, 'mode': 'slow', 'const': None, 'hidden': None, 'shout': None, 'g': None} []
# '-f out x y' {'filename': 'out', 'verbose': True, 'n': 3, 'point': None, 'v': None, 'append': None, 'mode': 'slow', 'const': None, 'hidden': None, 'shout': None, 'g': None} ['x', 'y']
# '--file=out --point 1 2.5 -vvv' {'filename': 'out', 'verbose': True, 'n': 3, 'point': (1.0, 2.5), 'v': 3, 'append': None, 'mode': 'slow', 'const': None, 'hidden': None, 'shout': None, 'g': None} []
# '-n5 -n 0x10 -a1 --append 2' {'filename': None, 'verbose': True, 'n': 16, 'point': None, 'v': None, 'append': ['1', '2'], 'mode': 'slow', 'const': None, 'hidden': None, 'shout': None, 'g': None} []
# '--mode fast --const -q -g' {'filename': None, 'verbose': False, 'n': 3, 'point': None, 'v': None, 'append': None, 'mode': 'fast', 'const': 42, 'hidden': None, 'shout': None, 'g': True} []
# '--qui -- -f' {'filename': None, 'verbose': False, 'n': 3, 'point': None, 'v': None, 'append': None, 'mode': 'slow', 'const': None, 'hidden': None, 'shout': None, 'g': None} ['-f']
# callback -s/--shout -s hello more
# '-shello' {'filename': None, 'verbose': True, 'n': 3, 'point': None, 'v': None, 'append': None, 'mode': 'slow', 'const': None, 'hidden': None, 'shout': None, 'g': None, 'shouted': 'hello'} []
# 'a -q b' {'filename': None, 'verbose': False, 'n': 3, 'point': None, 'v': None, 'append': None, 'mode': 'slow', 'const': None, 'hidden': None, 'shout': None, 'g': None} ['a', 'b']
# Usage: tool [options] FILE
#
# tool: error: option -n: invalid integer value: 'x'
# exit 2
# Usage: tool [options] FILE
#
# tool: error: option --mode: invalid choice: 'no' (choose from 'fast', 'slow')
# exit 2
# Usage: tool [options] FILE
#
# tool: error: no such option: --nothing
# exit 2
# Usage: tool [options] FILE
#
# tool: error: no such option: -z
# exit 2
# Usage: tool [options] FILE
#
# tool: error: --file option requires 1 argument
# exit 2
# Usage: tool [options] FILE
#
# tool: error: --quiet option does not take a value
# exit 2
# Usage: tool [options] FILE
#
# tool: error: --point option requires 2 arguments
# exit 2
# {'filename': None, 'verbose': True, 'n': 3, 'point': None, 'v': None, 'append': None, 'mode': 'slow', 'const': None, 'hidden': None, 'shout': None, 'g': None} []
# Usage: tool [options] FILE
#
# Does things with a file. Does things with a file. Does things with a file.
# Does things with a file. Does things with a file.
#
# Options:
#   --version             show program's version number and exit
#   -h, --help            show this help message and exit
#   -f FILE, --file=FILE  write report to FILE
#   -q, --quiet           don't print status messages to stdout, not even when
#                         there is much to tell
#   -n N                  a number [default: 3]
#   --point=POINT         two numbers
#   -v
#   -a APPEND, --append=APPEND
#   --mode=MODE
#   --const
#   -s SHOUT, --shout=SHOUT
#
#   Dangerous options:
#     Use these at your own risk.
#
#     -g                  group option
#
# That is all.
# exit 0
# tool 1.0
# exit 0
# Usage: tool [options] FILE
#
# tool: error: option --mode: invalid choice: 'x' (choose from 'fast', 'slow')
# exit 2
