# What a parser says and exits with for every wrong command line.
import argparse
import sys


def run(build, *lines):
    for line in lines:
        parser = argparse.ArgumentParser(prog='prog')
        build(parser)
        try:
            print(line, '->', parser.parse_args(line.split()))
        except SystemExit as stop:
            print('exit', stop.code)


def one(p):
    p.add_argument('name')
    p.add_argument('--count', '-c', type=int, default=1, metavar='N')
    p.add_argument('--level', choices=['low', 'high'])
    p.add_argument('--must', required=True)


run(one, '', 'x', 'x --must m', 'x --must m -c two', 'x --must m --level mid', 'x y --must m', 'x --must', 'x --must m --nope', 'x --must m -c3 --lev low', 'x --must m --c=4')


def groups(p):
    g = p.add_mutually_exclusive_group(required=True)
    g.add_argument('--a', action='store_true')
    g.add_argument('--b', nargs='?', const='C', default='D')
    p.add_argument('rest', nargs='*', type=float)


run(groups, '', '--a', '--a --b', '--b', '--b x 1 2', '--a 1 z')


def subs(p):
    s = p.add_subparsers(dest='cmd', required=True, title='commands')
    q = s.add_parser('run', aliases=['r'])
    q.add_argument('file', nargs='+')
    s.add_parser('stop').add_argument('-v', action='count')


run(subs, '', 'run', 'run a b', 'r a', 'stop -vvv', 'fly', 'stop extra')

# output:
# usage: prog [-h] [--count N] [--level {low,high}] --must MUST name
# prog: error: the following arguments are required: name, --must
# exit 2
# usage: prog [-h] [--count N] [--level {low,high}] --must MUST name
# prog: error: the following arguments are required: --must
# exit 2
# x --must m -> Namespace(name='x', count=1, level=None, must='m')
# usage: prog [-h] [--count N] [--level {low,high}] --must MUST name
# prog: error: argument --count/-c: invalid int value: 'two'
# exit 2
# usage: prog [-h] [--count N] [--level {low,high}] --must MUST name
# prog: error: argument --level: invalid choice: 'mid' (choose from low, high)
# exit 2
# usage: prog [-h] [--count N] [--level {low,high}] --must MUST name
# prog: error: unrecognized arguments: y
# exit 2
# usage: prog [-h] [--count N] [--level {low,high}] --must MUST name
# prog: error: argument --must: expected one argument
# exit 2
# usage: prog [-h] [--count N] [--level {low,high}] --must MUST name
# prog: error: unrecognized arguments: --nope
# exit 2
# x --must m -c3 --lev low -> Namespace(name='x', count=3, level='low', must='m')
# x --must m --c=4 -> Namespace(name='x', count=4, level=None, must='m')
# usage: prog [-h] (--a | --b [B]) [rest ...]
# prog: error: one of the arguments --a --b is required
# exit 2
# --a -> Namespace(a=True, b='D', rest=[])
# usage: prog [-h] (--a | --b [B]) [rest ...]
# prog: error: argument --b: not allowed with argument --a
# exit 2
# --b -> Namespace(a=False, b='C', rest=[])
# --b x 1 2 -> Namespace(a=False, b='x', rest=[1.0, 2.0])
# usage: prog [-h] (--a | --b [B]) [rest ...]
# prog: error: argument rest: invalid float value: 'z'
# exit 2
# usage: prog [-h] {run,r,stop} ...
# prog: error: the following arguments are required: cmd
# exit 2
# usage: prog run [-h] file [file ...]
# prog run: error: the following arguments are required: file
# exit 2
# run a b -> Namespace(cmd='run', file=['a', 'b'])
# r a -> Namespace(cmd='r', file=['a'])
# stop -vvv -> Namespace(cmd='stop', v=3)
# usage: prog [-h] {run,r,stop} ...
# prog: error: argument cmd: invalid choice: 'fly' (choose from run, r, stop)
# exit 2
# usage: prog [-h] {run,r,stop} ...
# prog: error: unrecognized arguments: extra
# exit 2
