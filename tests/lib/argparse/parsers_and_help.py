import argparse, sys
from argparse import *
def run(p, line):
    try: print(line, '->', p.parse_args(line.split()))
    except SystemExit as e: print(line, '-> exit', e.code)
    except Exception as e: print(line, '->', type(e).__name__, e)
    sys.stdout.flush()
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
p = ArgumentParser(prog='tool', description='Does things with files, many of them, one after the other, until all of them are done and nothing remains.', epilog='That is all.')
p.add_argument('path', help='where to look')
p.add_argument('rest', nargs='*', type=int, help='numbers to add')
p.add_argument('-v', '--verbose', action='store_true', help='say more')
p.add_argument('-n', '--number', type=int, default=3, metavar='N', help='how many (default: %(default)s)')
p.add_argument('--mode', choices=['fast', 'slow'], default='fast', help='speed')
p.add_argument('--tag', action='append', help='may be given more than once, each time with another tag, as long as there are tags')
p.add_argument('-q', action='count', default=0)
p.add_argument('--pair', nargs=2, metavar=('A', 'B'))
p.add_argument('--opt', nargs='?', const='C', default='D')
p.add_argument('--version', action='version', version='%(prog)s 1.0')
p.add_argument('--flag', action=BooleanOptionalAction, help='on or off')
p.print_help(); p.print_usage()
for l in ('x', 'x 1 2', 'x 1 b', '', 'x -v -n 5', 'x -n', 'x -nfive', 'x -n5 -qqq', 'x --mode slow', 'x --mode med', 'x --tag a --tag b', 'x --pair 1', 'x --pair 1 2', 'x --opt', 'x --opt E', 'x --opt=E', 'x --ver', 'x --v', 'x --verb', 'x --nope', '-h', 'x --no-flag', 'x --flag', '-- -x 1', 'x -1', 'x -vq', 'x -vx', 'x --verbose=1', 'x -v=1', '--number 4 x 5 --mode=fast 6', 'x --number= ', '-n -5 x', 'x -qvn7'): run(p, l)
p = ArgumentParser('g', add_help=False)
g = p.add_mutually_exclusive_group(required=True)
g.add_argument('--a', action='store_true'); g.add_argument('--b', type=float)
h = p.add_argument_group('more', 'things that are more'); h.add_argument('--c', dest='see', required=True)
p.print_help()
for l in ('--a --c 1', '--a --b 2 --c 1', '--c 1', '--a', '--b x --c 1', '--b 1e3 --c 1'): run(p, l)
p = ArgumentParser('git', formatter_class=ArgumentDefaultsHelpFormatter)
p.add_argument('--debug', action='store_true')
s = p.add_subparsers(dest='command', title='commands', help='what to do')
a = s.add_parser('add', help='add files', aliases=['a']); a.add_argument('files', nargs='+'); a.set_defaults(func=len)
c = s.add_parser('commit', help='commit them'); c.add_argument('-m', '--message', default='none', help='text')
p.print_help(); a.print_help(); c.print_help()
for l in ('add x y', 'a z', 'commit -m hi', 'commit', 'nope', '', '--debug add', 'add', 'commit --bad'): run(p, l)
p = ArgumentParser('long-program-name', usage=None)
for n in 'alpha beta gamma delta epsilon zeta eta theta'.split(): p.add_argument('--' + n + '-option', metavar=n.upper())
p.add_argument('one'); p.add_argument('two', nargs='?'); p.add_argument('three', nargs=argparse.REMAINDER)
p.print_help()
run(p, 'a b c --x d'); run(p, 'a')
p = ArgumentParser('u', usage='%(prog)s [things]'); p.print_usage(); run(p, 'extra')
p = ArgumentParser('k'); p.add_argument('--x', type=int); print(p.parse_known_args(['--x', '1', '--y', '2', 'z'])); p.set_defaults(w=1); print(p.parse_args([]), p.get_default('w'))
t(lambda: p.add_argument('--x')); t(lambda: p.add_argument('x', required=True)); t(lambda: p.add_argument('-z', action='nope')); t(lambda: p.add_argument('--y', nargs=0)); t(lambda: p.add_argument('--y', type='int')); t(lambda: p.add_argument('y', dest='z')); t(lambda: p.add_argument('--p', nargs=2, metavar='A')); t(lambda: p.add_argument('--q', nargs=2, metavar=('A',)))
print(p, Namespace(a=1, b='x'), Namespace(**{'a b': 1}), Namespace(a=1) == Namespace(a=1), 'a' in Namespace(a=1), vars(Namespace(a=2)))
p = ArgumentParser('e', exit_on_error=False); p.add_argument('--i', type=int)
t(lambda: p.parse_args(['--i', 'x'])); t(lambda: p.parse_args(['--j']))
def positive(text):
    v = int(text)
    if v <= 0: raise ArgumentTypeError(f'{text} is not positive')
    return v
p = ArgumentParser('f', formatter_class=RawDescriptionHelpFormatter, description='line 1\n  line 2', parents=[]); p.add_argument('n', type=positive, nargs='+', metavar='NUM'); p.add_argument('--ex', action='extend', nargs='+'); p.add_argument('--k', action='append_const', const=1); p.add_argument('--sc', action='store_const', const=5)
p.print_help(); run(p, '1 -2'); run(p, '1 0'); run(p, '1 2 --ex a b --ex c --k --k --sc')
base = ArgumentParser(add_help=False); base.add_argument('--base', default='B'); child = ArgumentParser('child', parents=[base], allow_abbrev=False); child.add_argument('m', nargs='?', default='7', type=int); run(child, '--base X'); run(child, '--bas X'); run(child, '8')
p = ArgumentParser('mix'); p.add_argument('--f'); p.add_argument('cmd'); p.add_argument('r', nargs='*', type=int)
print(p.parse_intermixed_args('doit 1 --f bar 2 3'.split()))
print(repr(p._actions[1])[:80])
# output:
# usage: tool [-h] [-v] [-n N] [--mode {fast,slow}] [--tag TAG] [-q]
#             [--pair A B] [--opt [OPT]] [--version] [--flag | --no-flag]
#             path [rest ...]
#
# Does things with files, many of them, one after the other, until all of them
# are done and nothing remains.
#
# positional arguments:
#   path                where to look
#   rest                numbers to add
#
# options:
#   -h, --help          show this help message and exit
#   -v, --verbose       say more
#   -n, --number N      how many (default: 3)
#   --mode {fast,slow}  speed
#   --tag TAG           may be given more than once, each time with another tag,
#                       as long as there are tags
#   -q
#   --pair A B
#   --opt [OPT]
#   --version           show program's version number and exit
#   --flag, --no-flag   on or off
#
# That is all.
# usage: tool [-h] [-v] [-n N] [--mode {fast,slow}] [--tag TAG] [-q]
#             [--pair A B] [--opt [OPT]] [--version] [--flag | --no-flag]
#             path [rest ...]
# x -> Namespace(path='x', rest=[], verbose=False, number=3, mode='fast', tag=None, q=0, pair=None, opt='D', flag=None)
# x 1 2 -> Namespace(path='x', rest=[1, 2], verbose=False, number=3, mode='fast', tag=None, q=0, pair=None, opt='D', flag=None)
# usage: tool [-h] [-v] [-n N] [--mode {fast,slow}] [--tag TAG] [-q]
#             [--pair A B] [--opt [OPT]] [--version] [--flag | --no-flag]
#             path [rest ...]
# tool: error: argument rest: invalid int value: 'b'
# x 1 b -> exit 2
# usage: tool [-h] [-v] [-n N] [--mode {fast,slow}] [--tag TAG] [-q]
#             [--pair A B] [--opt [OPT]] [--version] [--flag | --no-flag]
#             path [rest ...]
# tool: error: the following arguments are required: path
#  -> exit 2
# x -v -n 5 -> Namespace(path='x', rest=[], verbose=True, number=5, mode='fast', tag=None, q=0, pair=None, opt='D', flag=None)
# usage: tool [-h] [-v] [-n N] [--mode {fast,slow}] [--tag TAG] [-q]
#             [--pair A B] [--opt [OPT]] [--version] [--flag | --no-flag]
#             path [rest ...]
# tool: error: argument -n/--number: expected one argument
# x -n -> exit 2
# usage: tool [-h] [-v] [-n N] [--mode {fast,slow}] [--tag TAG] [-q]
#             [--pair A B] [--opt [OPT]] [--version] [--flag | --no-flag]
#             path [rest ...]
# tool: error: argument -n/--number: invalid int value: 'five'
# x -nfive -> exit 2
# x -n5 -qqq -> Namespace(path='x', rest=[], verbose=False, number=5, mode='fast', tag=None, q=3, pair=None, opt='D', flag=None)
# x --mode slow -> Namespace(path='x', rest=[], verbose=False, number=3, mode='slow', tag=None, q=0, pair=None, opt='D', flag=None)
# usage: tool [-h] [-v] [-n N] [--mode {fast,slow}] [--tag TAG] [-q]
#             [--pair A B] [--opt [OPT]] [--version] [--flag | --no-flag]
#             path [rest ...]
# tool: error: argument --mode: invalid choice: 'med' (choose from fast, slow)
# x --mode med -> exit 2
# x --tag a --tag b -> Namespace(path='x', rest=[], verbose=False, number=3, mode='fast', tag=['a', 'b'], q=0, pair=None, opt='D', flag=None)
# usage: tool [-h] [-v] [-n N] [--mode {fast,slow}] [--tag TAG] [-q]
#             [--pair A B] [--opt [OPT]] [--version] [--flag | --no-flag]
#             path [rest ...]
# tool: error: argument --pair: expected 2 arguments
# x --pair 1 -> exit 2
# x --pair 1 2 -> Namespace(path='x', rest=[], verbose=False, number=3, mode='fast', tag=None, q=0, pair=['1', '2'], opt='D', flag=None)
# x --opt -> Namespace(path='x', rest=[], verbose=False, number=3, mode='fast', tag=None, q=0, pair=None, opt='C', flag=None)
# x --opt E -> Namespace(path='x', rest=[], verbose=False, number=3, mode='fast', tag=None, q=0, pair=None, opt='E', flag=None)
# x --opt=E -> Namespace(path='x', rest=[], verbose=False, number=3, mode='fast', tag=None, q=0, pair=None, opt='E', flag=None)
# usage: tool [-h] [-v] [-n N] [--mode {fast,slow}] [--tag TAG] [-q]
#             [--pair A B] [--opt [OPT]] [--version] [--flag | --no-flag]
#             path [rest ...]
# tool: error: ambiguous option: --ver could match --verbose, --version
# x --ver -> exit 2
# usage: tool [-h] [-v] [-n N] [--mode {fast,slow}] [--tag TAG] [-q]
#             [--pair A B] [--opt [OPT]] [--version] [--flag | --no-flag]
#             path [rest ...]
# tool: error: ambiguous option: --v could match --verbose, --version
# x --v -> exit 2
# x --verb -> Namespace(path='x', rest=[], verbose=True, number=3, mode='fast', tag=None, q=0, pair=None, opt='D', flag=None)
# usage: tool [-h] [-v] [-n N] [--mode {fast,slow}] [--tag TAG] [-q]
#             [--pair A B] [--opt [OPT]] [--version] [--flag | --no-flag]
#             path [rest ...]
# tool: error: unrecognized arguments: --nope
# x --nope -> exit 2
# usage: tool [-h] [-v] [-n N] [--mode {fast,slow}] [--tag TAG] [-q]
#             [--pair A B] [--opt [OPT]] [--version] [--flag | --no-flag]
#             path [rest ...]
#
# Does things with files, many of them, one after the other, until all of them
# are done and nothing remains.
#
# positional arguments:
#   path                where to look
#   rest                numbers to add
#
# options:
#   -h, --help          show this help message and exit
#   -v, --verbose       say more
#   -n, --number N      how many (default: 3)
#   --mode {fast,slow}  speed
#   --tag TAG           may be given more than once, each time with another tag,
#                       as long as there are tags
#   -q
#   --pair A B
#   --opt [OPT]
#   --version           show program's version number and exit
#   --flag, --no-flag   on or off
#
# That is all.
# -h -> exit 0
# x --no-flag -> Namespace(path='x', rest=[], verbose=False, number=3, mode='fast', tag=None, q=0, pair=None, opt='D', flag=False)
# x --flag -> Namespace(path='x', rest=[], verbose=False, number=3, mode='fast', tag=None, q=0, pair=None, opt='D', flag=True)
# -- -x 1 -> Namespace(path='-x', rest=[1], verbose=False, number=3, mode='fast', tag=None, q=0, pair=None, opt='D', flag=None)
# x -1 -> Namespace(path='x', rest=[-1], verbose=False, number=3, mode='fast', tag=None, q=0, pair=None, opt='D', flag=None)
# x -vq -> Namespace(path='x', rest=[], verbose=True, number=3, mode='fast', tag=None, q=1, pair=None, opt='D', flag=None)
# usage: tool [-h] [-v] [-n N] [--mode {fast,slow}] [--tag TAG] [-q]
#             [--pair A B] [--opt [OPT]] [--version] [--flag | --no-flag]
#             path [rest ...]
# tool: error: unrecognized arguments: -x
# x -vx -> exit 2
# usage: tool [-h] [-v] [-n N] [--mode {fast,slow}] [--tag TAG] [-q]
#             [--pair A B] [--opt [OPT]] [--version] [--flag | --no-flag]
#             path [rest ...]
# tool: error: argument -v/--verbose: ignored explicit argument '1'
# x --verbose=1 -> exit 2
# usage: tool [-h] [-v] [-n N] [--mode {fast,slow}] [--tag TAG] [-q]
#             [--pair A B] [--opt [OPT]] [--version] [--flag | --no-flag]
#             path [rest ...]
# tool: error: argument -v/--verbose: ignored explicit argument '1'
# x -v=1 -> exit 2
# usage: tool [-h] [-v] [-n N] [--mode {fast,slow}] [--tag TAG] [-q]
#             [--pair A B] [--opt [OPT]] [--version] [--flag | --no-flag]
#             path [rest ...]
# tool: error: unrecognized arguments: 6
# --number 4 x 5 --mode=fast 6 -> exit 2
# usage: tool [-h] [-v] [-n N] [--mode {fast,slow}] [--tag TAG] [-q]
#             [--pair A B] [--opt [OPT]] [--version] [--flag | --no-flag]
#             path [rest ...]
# tool: error: argument -n/--number: invalid int value: ''
# x --number=  -> exit 2
# -n -5 x -> Namespace(path='x', rest=[], verbose=False, number=-5, mode='fast', tag=None, q=0, pair=None, opt='D', flag=None)
# x -qvn7 -> Namespace(path='x', rest=[], verbose=True, number=7, mode='fast', tag=None, q=1, pair=None, opt='D', flag=None)
# usage: g (--a | --b B) --c SEE
#
# options:
#   --a
#   --b B
#
# more:
#   things that are more
#
#   --c SEE
# --a --c 1 -> Namespace(a=True, b=None, see='1')
# usage: g (--a | --b B) --c SEE
# g: error: argument --b: not allowed with argument --a
# --a --b 2 --c 1 -> exit 2
# usage: g (--a | --b B) --c SEE
# g: error: one of the arguments --a --b is required
# --c 1 -> exit 2
# usage: g (--a | --b B) --c SEE
# g: error: the following arguments are required: --c
# --a -> exit 2
# usage: g (--a | --b B) --c SEE
# g: error: argument --b: invalid float value: 'x'
# --b x --c 1 -> exit 2
# --b 1e3 --c 1 -> Namespace(a=False, b=1000.0, see='1')
# usage: git [-h] [--debug] {add,a,commit} ...
#
# options:
#   -h, --help      show this help message and exit
#   --debug
#
# commands:
#   {add,a,commit}  what to do
#     add (a)       add files
#     commit        commit them
# usage: git add [-h] files [files ...]
#
# positional arguments:
#   files
#
# options:
#   -h, --help  show this help message and exit
# usage: git commit [-h] [-m MESSAGE]
#
# options:
#   -h, --help            show this help message and exit
#   -m, --message MESSAGE
#                         text
# add x y -> Namespace(debug=False, command='add', files=['x', 'y'], func=<built-in function len>)
# a z -> Namespace(debug=False, command='a', files=['z'], func=<built-in function len>)
# commit -m hi -> Namespace(debug=False, command='commit', message='hi')
# commit -> Namespace(debug=False, command='commit', message='none')
# usage: git [-h] [--debug] {add,a,commit} ...
# git: error: argument command: invalid choice: 'nope' (choose from add, a, commit)
# nope -> exit 2
#  -> Namespace(debug=False, command=None)
# usage: git add [-h] files [files ...]
# git add: error: the following arguments are required: files
# --debug add -> exit 2
# usage: git add [-h] files [files ...]
# git add: error: the following arguments are required: files
# add -> exit 2
# usage: git [-h] [--debug] {add,a,commit} ...
# git: error: unrecognized arguments: --bad
# commit --bad -> exit 2
# usage: long-program-name [-h] [--alpha-option ALPHA] [--beta-option BETA]
#                          [--gamma-option GAMMA] [--delta-option DELTA]
#                          [--epsilon-option EPSILON] [--zeta-option ZETA]
#                          [--eta-option ETA] [--theta-option THETA]
#                          one [two] ...
#
# positional arguments:
#   one
#   two
#   three
#
# options:
#   -h, --help            show this help message and exit
#   --alpha-option ALPHA
#   --beta-option BETA
#   --gamma-option GAMMA
#   --delta-option DELTA
#   --epsilon-option EPSILON
#   --zeta-option ZETA
#   --eta-option ETA
#   --theta-option THETA
# a b c --x d -> Namespace(alpha_option=None, beta_option=None, gamma_option=None, delta_option=None, epsilon_option=None, zeta_option=None, eta_option=None, theta_option=None, one='a', two='b', three=['c', '--x', 'd'])
# a -> Namespace(alpha_option=None, beta_option=None, gamma_option=None, delta_option=None, epsilon_option=None, zeta_option=None, eta_option=None, theta_option=None, one='a', two=None, three=[])
# usage: u [things]
# usage: u [things]
# u: error: unrecognized arguments: extra
# extra -> exit 2
# (Namespace(x=1), ['--y', '2', 'z'])
# Namespace(x=None, w=1) 1
# ArgumentError argument --x: conflicting option string: --x
# TypeError 'required' is an invalid argument for positionals
# ValueError unknown action 'nope'
# ValueError nargs for store actions must be != 0; if you have nothing to store, actions such as store true or store const may be more appropriate
# TypeError 'int' is not callable
# TypeError dest supplied twice for positional argument, did you mean metavar?
# _StoreAction(option_strings=['--p'], dest='p', nargs=2, const=None, default=None, type=None, choices=None, required=False, help=None, metavar='A', deprecated=False)
# ValueError length of metavar tuple does not match nargs
# ArgumentParser(prog='k', usage=None, description=None, formatter_class=<class 'argparse.HelpFormatter'>, conflict_handler='error', add_help=True) Namespace(a=1, b='x') Namespace(**{'a b': 1}) True True {'a': 2}
# ArgumentError argument --i: invalid int value: 'x'
# ArgumentError unrecognized arguments: --j
# usage: f [-h] [--ex EX [EX ...]] [--k] [--sc] NUM [NUM ...]
#
# line 1
#   line 2
#
# positional arguments:
#   NUM
#
# options:
#   -h, --help        show this help message and exit
#   --ex EX [EX ...]
#   --k
#   --sc
# usage: f [-h] [--ex EX [EX ...]] [--k] [--sc] NUM [NUM ...]
# f: error: argument NUM: -2 is not positive
# 1 -2 -> exit 2
# usage: f [-h] [--ex EX [EX ...]] [--k] [--sc] NUM [NUM ...]
# f: error: argument NUM: 0 is not positive
# 1 0 -> exit 2
# 1 2 --ex a b --ex c --k --k --sc -> Namespace(n=[1, 2], ex=['a', 'b', 'c'], k=[1, 1], sc=5)
# --base X -> Namespace(base='X', m=7)
# usage: child [-h] [--base BASE] [m]
# child: error: argument m: invalid int value: 'X'
# --bas X -> exit 2
# 8 -> Namespace(base='B', m=8)
# Namespace(f='bar', cmd='doit', r=[1, 2, 3])
# _StoreAction(option_strings=['--f'], dest='f', nargs=None, const=None, default=N
