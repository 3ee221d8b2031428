# What a parser says when arguments are wrong: each kind, with its exit code; and what add_argument refuses.
import argparse
import sys


def say(build, line, **kwargs):
    p = argparse.ArgumentParser(prog='p', **kwargs)
    build(p)
    try:
        print(p.parse_args(line.split()))
    except SystemExit as stop:
        print('exit', stop.code)
    except argparse.ArgumentError as error:
        print('ArgumentError', error, error.argument_name)


sys.stderr = sys.stdout
say(lambda p: p.add_argument('a'), '')
say(lambda p: p.add_argument('a', nargs='+'), '')
say(lambda p: p.add_argument('-n', type=int), '-n x')
say(lambda p: p.add_argument('-n', type=int, choices=[1, 2]), '-n 3')
say(lambda p: p.add_argument('--name', choices=['red', 'green'], ), '--name gren', suggest_on_error=True)
say(lambda p: p.add_argument('-n'), '-n')
say(lambda p: p.add_argument('-n', nargs=2), '-n 1')
say(lambda p: p.add_argument('--long'), '--lo=1')
say(lambda p: p.add_argument('--long'), '--lo 1', allow_abbrev=False)
say(lambda p: (p.add_argument('--long1'), p.add_argument('--long2')), '--lo 1')
say(lambda p: p.add_argument('--flag', action='store_true'), '--flag=1')
say(lambda p: p.add_argument('-f', action='store_true'), '-fx')
say(lambda p: p.add_argument('-f', action='store_true'), 'extra more -q')
say(lambda p: p.add_argument('--req', required=True, metavar='R'), '')
say(lambda p: p.add_argument('-n', type=int), '-n x', exit_on_error=False)
say(lambda p: p.add_argument('--v', action='version', version='v1'), '--v')
say(lambda p: p.add_subparsers(dest='cmd', required=True).add_parser('go'), '')
say(lambda p: p.add_subparsers(dest='cmd').add_parser('go'), 'stop')


def exclusive(p):
    g = p.add_mutually_exclusive_group(required=True)
    g.add_argument('--a', action='store_true')
    g.add_argument('--b')


say(exclusive, '--a --b 1')
say(exclusive, '')


def typed(p):
    def odd(text):
        raise argparse.ArgumentTypeError('must be odd')
    p.add_argument('x', type=odd)


say(typed, '4')
say(lambda p: p.add_argument('x', type=lambda t: 1 / 0), '4') if False else None
p = argparse.ArgumentParser(prog='p')
p.add_argument('-x')
for args, kwargs in ((('-x',), {}), (('a', '-b'), {}), (('x',), {'dest': 'y'}), (('-',), {}), (('--a',), {'action': 'nope'}), (('--a',), {'type': 'nope'}), (('--a',), {'nargs': 0}), (('--a',), {'nargs': 'x'}), (('a',), {'required': True}), (('--a',), {'action': 'store_true', 'nargs': 1}), (('--a',), {'nargs': 2, 'metavar': ('A',)}), (('--a',), {'action': 'store_const'}), (('--a',), {'action': 'store', 'const': 1}), (('--a',), {'help': '%(nope)s'}), (('--a',), {'choices': 5}), (('a',), {'action': 'count'})):
    try:
        p.add_argument(*args, **kwargs)
        print(args, kwargs, 'added')
        p = argparse.ArgumentParser(prog='p')
        p.add_argument('-x')
    except Exception as error:
        print(args, kwargs, type(error).__name__, error)
for call in (lambda: argparse.ArgumentParser(prog='p').add_subparsers() and 0, lambda: (q := argparse.ArgumentParser(prog='p'), q.add_subparsers(), q.add_subparsers()), lambda: argparse.ArgumentParser(conflict_handler='x'), lambda: argparse.ArgumentParser(prog='p').exit(3, 'bye\n'), lambda: argparse.ArgumentParser(prog='p').error('custom'), lambda: argparse.ArgumentParser(parents=[p, p]), lambda: argparse.ArgumentParser(prog='p').parse_args([5])):
    try:
        print(call())
    except SystemExit as stop:
        print('exit', stop.code)
    except Exception as error:
        print(type(error).__name__, error)

# output:
# usage: p [-h] a
# p: error: the following arguments are required: a
# exit 2
# usage: p [-h] a [a ...]
# p: error: the following arguments are required: a
# exit 2
# usage: p [-h] [-n N]
# p: error: argument -n: invalid int value: 'x'
# exit 2
# usage: p [-h] [-n {1,2}]
# p: error: argument -n: invalid choice: '3' (choose from 1, 2)
# exit 2
# usage: p [-h] [--name {red,green}]
# p: error: argument --name: invalid choice: 'gren', maybe you meant 'green'? (choose from red, green)
# exit 2
# usage: p [-h] [-n N]
# p: error: argument -n: expected one argument
# exit 2
# usage: p [-h] [-n N N]
# p: error: argument -n: expected 2 arguments
# exit 2
# Namespace(long='1')
# usage: p [-h] [--long LONG]
# p: error: unrecognized arguments: --lo 1
# exit 2
# usage: p [-h] [--long1 LONG1] [--long2 LONG2]
# p: error: ambiguous option: --lo could match --long1, --long2
# exit 2
# usage: p [-h] [--flag]
# p: error: argument --flag: ignored explicit argument '1'
# exit 2
# usage: p [-h] [-f]
# p: error: unrecognized arguments: -x
# exit 2
# usage: p [-h] [-f]
# p: error: unrecognized arguments: extra more -q
# exit 2
# usage: p [-h] --req R
# p: error: the following arguments are required: --req
# exit 2
# ArgumentError argument -n: invalid int value: 'x' -n
# v1
# exit 0
# usage: p [-h] {go} ...
# p: error: the following arguments are required: cmd
# exit 2
# usage: p [-h] {go} ...
# p: error: argument cmd: invalid choice: 'stop' (choose from go)
# exit 2
# usage: p [-h] (--a | --b B)
# p: error: argument --b: not allowed with argument --a
# exit 2
# usage: p [-h] (--a | --b B)
# p: error: one of the arguments --a --b is required
# exit 2
# usage: p [-h] x
# p: error: argument x: must be odd
# exit 2
# ('-x',) {} ArgumentError argument -x: conflicting option string: -x
# ('a', '-b') {} ValueError invalid option string 'a': must start with a character '-'
# ('x',) {'dest': 'y'} TypeError dest supplied twice for positional argument, did you mean metavar?
# ('-',) {} TypeError dest= is required for options like '-'
# ('--a',) {'action': 'nope'} ValueError unknown action 'nope'
# ('--a',) {'type': 'nope'} TypeError 'nope' is not callable
# ('--a',) {'nargs': 0} ValueError nargs for store actions must be != 0; if you have nothing to store, actions such as store true or store const may be more appropriate
# ('--a',) {'nargs': 'x'} ValueError invalid nargs value
# ('a',) {'required': True} TypeError 'required' is an invalid argument for positionals
# ('--a',) {'action': 'store_true', 'nargs': 1} TypeError _StoreTrueAction.__init__() got an unexpected keyword argument 'nargs'
# ('--a',) {'nargs': 2, 'metavar': ('A',)} ValueError length of metavar tuple does not match nargs
# ('--a',) {'action': 'store_const'} added
# ('--a',) {'action': 'store', 'const': 1} ValueError nargs must be '?' to supply const
# ('--a',) {'help': '%(nope)s'} ValueError badly formed help string
# ('--a',) {'choices': 5} ValueError length of metavar tuple does not match nargs
# ('a',) {'action': 'count'} ValueError action 'count' is not valid for positional arguments
# 0
# ValueError cannot have multiple subparser arguments
# ValueError invalid conflict_resolution value: 'x'
# bye
# exit 3
# usage: p [-h]
# p: error: custom
# exit 2
# ArgumentError argument -h/--help: conflicting option strings: -h, --help
# TypeError 'int' object is not subscriptable
