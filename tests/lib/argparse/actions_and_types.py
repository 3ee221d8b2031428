# Every action, nargs, const, default kinds, own types and actions, parse_known_args, intermixed, prefixes.
import argparse


class Upper(argparse.Action):
    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, (option_string, values.upper()))


def even(text):
    n = int(text)
    if n % 2:
        raise argparse.ArgumentTypeError(f'{n} is odd')
    return n


p = argparse.ArgumentParser(prog='p', exit_on_error=False, argument_default=argparse.SUPPRESS)
p.add_argument('-a', action='append')
p.add_argument('-e', action='extend', nargs='+', type=int)
p.add_argument('-c', action='append_const', const=9, dest='consts')
p.add_argument('-v', action='count', default=0)
p.add_argument('--flag', action=argparse.BooleanOptionalAction)
p.add_argument('--no', action='store_false', dest='yes')
p.add_argument('-u', action=Upper)
p.add_argument('-n', nargs=2, metavar=('X', 'Y'))
p.add_argument('--even', type=even)
p.add_argument('--opt', nargs='?', const='const', default='default')
p.add_argument('--rem', nargs=argparse.REMAINDER)
for line in ('', '-a 1 -a 2 -e 1 2 -e 3 -cc -vvv', '--flag', '--no-flag --no', '-ux', '-n 1 2', '--even 4', '--opt --rem a -b --c', '--opt=3'):
    print(line, vars(p.parse_args(line.split())))
for line in ('--even 3', '--even x', '-n 1', '--zz', '-vx'):
    try:
        print(p.parse_args(line.split()))
    except (argparse.ArgumentError, SystemExit) as error:
        print(line, type(error).__name__, error)
print(p.parse_known_args(['-v', '--what', 'x']), argparse.ArgumentParser().parse_args([], argparse.Namespace(k=1)), argparse.Namespace(a=1) == argparse.Namespace(a=1), 'a' in argparse.Namespace(a=1))
q = argparse.ArgumentParser()
q.add_argument('pos', nargs='*')
q.add_argument('--x')
print(q.parse_intermixed_args('a --x 1 b'.split()), q.parse_args(['--', '--x']), q.get_default('x'), q.set_defaults(x=5), q.parse_args([]))
r = argparse.ArgumentParser(prefix_chars='+-', fromfile_prefix_chars='@', allow_abbrev=False, add_help=False)
r.add_argument('++plus')
r.add_argument('-w')
print(r.parse_args(['++plus', '1', '-w', '-5']), r.format_usage())
for build in (lambda: p.add_argument('-a'), lambda: p.add_argument('a', 'b'), lambda: p.add_argument('x', required=True), lambda: p.add_argument('--q', action='nope'), lambda: p.add_argument('--q', nargs=0), lambda: p.add_argument('--q', type='int'), lambda: p.add_argument('--q', action='store_true', nargs=2), lambda: p.add_argument('--'), lambda: p.add_argument('-n2', nargs=2, metavar=('A',))):
    try:
        build()
    except Exception as error:
        print(type(error).__name__, error)

# output:
#  {'v': 0, 'opt': 'default'}
# -a 1 -a 2 -e 1 2 -e 3 -cc -vvv {'v': 3, 'opt': 'default', 'a': ['1', '2'], 'e': [1, 2, 3], 'consts': [9, 9]}
# --flag {'v': 0, 'opt': 'default', 'flag': True}
# --no-flag --no {'v': 0, 'opt': 'default', 'flag': False, 'yes': False}
# -ux {'v': 0, 'opt': 'default', 'u': ('-u', 'X')}
# -n 1 2 {'v': 0, 'opt': 'default', 'n': ['1', '2']}
# --even 4 {'v': 0, 'opt': 'default', 'even': 4}
# --opt --rem a -b --c {'v': 0, 'opt': 'const', 'rem': ['a', '-b', '--c']}
# --opt=3 {'v': 0, 'opt': '3'}
# --even 3 ArgumentError argument --even: 3 is odd
# --even x ArgumentError argument --even: invalid even value: 'x'
# -n 1 ArgumentError argument -n: expected 2 arguments
# --zz ArgumentError unrecognized arguments: --zz
# -vx ArgumentError unrecognized arguments: -x
# (Namespace(v=1, opt='default'), ['--what', 'x']) Namespace(k=1) True True
# Namespace(pos=['a', 'b'], x='1') Namespace(pos=['--x'], x=None) None None Namespace(pos=[], x=5)
# Namespace(plus='1', w='-5') usage: actions_and_types.py [++plus PLUS] [-w W]
#
# ArgumentError argument -a: conflicting option string: -a
# ValueError invalid option string 'a': must start with a character '-'
# TypeError 'required' is an invalid argument for positionals
# ValueError unknown action 'nope'
# ValueError nargs for store actions must be != 0; if you have nothing to store, actions such as store true or store const may be more appropriate
# TypeError 'int' is not callable
# TypeError _StoreTrueAction.__init__() got an unexpected keyword argument 'nargs'
# TypeError dest= is required for options like '--'
# ValueError length of metavar tuple does not match nargs
