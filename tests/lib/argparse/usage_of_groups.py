# Usage lines: groups of neighbours, with a positional argument too, and groups that others stand between; what is deprecated.
import argparse, sys
def show(build, **kw):
    p = argparse.ArgumentParser(prog='PROG', **kw)
    build(p)
    print(p.format_usage(), end='')
def a(p):
    g = p.add_mutually_exclusive_group(); g.add_argument('--foo', action='store_true'); g.add_argument('--spam')
    p.add_argument('--mid'); g.add_argument('badger', nargs='*', default='X')
def b(p):
    g = p.add_mutually_exclusive_group(required=True); g.add_argument('--x', action='store_true')
    p.add_argument('--between'); g.add_argument('-y', nargs='?'); g.add_argument('--hidden', help=argparse.SUPPRESS)
    p.add_argument('pos'); p.add_argument('opt', nargs='?')
def c(p):
    for i in range(5):
        g = p.add_mutually_exclusive_group(required=i % 2); g.add_argument(f'--alpha-{i}'); g.add_argument(f'--beta-{i}', nargs=2); 
    p.add_argument('tail', nargs='+')
def d(p):
    g = p.add_mutually_exclusive_group(); g.add_argument('--only', help=argparse.SUPPRESS); g.add_argument('--one')
    g = p.add_mutually_exclusive_group(required=True); g.add_argument('--single')
def e(p):
    p.add_argument('old', deprecated=True, nargs='?'); p.add_argument('--new')
for f in (a, b, c, d): show(f); show(f, add_help=False)
p = argparse.ArgumentParser(prog='PROG'); e(p)
sys.stderr = sys.stdout
print(p.parse_args(['x']), p.parse_args([]))
p = argparse.ArgumentParser(prog='P', add_help=False)
g = p.add_mutually_exclusive_group()
g.add_argument('--foo', action='store_true')
g.add_argument('badger', nargs='*', default='X')
print(p.format_usage(), end='')
p = argparse.ArgumentParser(prog='P')
s = p.add_subparsers(dest='cmd')
s.add_parser('new')
s.add_parser('old', aliases=['o'], deprecated=True)
print(p.parse_args(['o']), p.parse_args(['new']))
print(argparse.FileType('r', encoding='latin_1'), argparse.FileType('w', 1, errors='ignore'))

# output:
# usage: PROG [-h] [--foo] [--spam SPAM] [--mid MID] [badger ...]
# usage: PROG [--foo] [--spam SPAM] [--mid MID] [badger ...]
# usage: PROG [-h] [--x] [--between BETWEEN] [-y [Y]] pos [opt]
# usage: PROG [--x] [--between BETWEEN] [-y [Y]] pos [opt]
# usage: PROG [-h] [--alpha-0 ALPHA_0 | --beta-0 BETA_0 BETA_0]
#             (--alpha-1 ALPHA_1 | --beta-1 BETA_1 BETA_1) [--alpha-2 ALPHA_2 |
#             --beta-2 BETA_2 BETA_2] (--alpha-3 ALPHA_3 |
#             --beta-3 BETA_3 BETA_3) [--alpha-4 ALPHA_4 |
#             --beta-4 BETA_4 BETA_4]
#             tail [tail ...]
# usage: PROG [--alpha-0 ALPHA_0 | --beta-0 BETA_0 BETA_0] (--alpha-1 ALPHA_1 |
#             --beta-1 BETA_1 BETA_1) [--alpha-2 ALPHA_2 |
#             --beta-2 BETA_2 BETA_2] (--alpha-3 ALPHA_3 |
#             --beta-3 BETA_3 BETA_3) [--alpha-4 ALPHA_4 |
#             --beta-4 BETA_4 BETA_4]
#             tail [tail ...]
# usage: PROG [-h] [--one ONE] --single SINGLE
# usage: PROG [--one ONE] --single SINGLE
# PROG: warning: argument 'old' is deprecated
# Namespace(old='x', new=None) Namespace(old=None, new=None)
# usage: P [--foo | badger ...]
# P: warning: command 'o' is deprecated
# Namespace(cmd='o') Namespace(cmd='new')
# FileType('r', encoding='latin_1') FileType('w', 1, errors='ignore')
