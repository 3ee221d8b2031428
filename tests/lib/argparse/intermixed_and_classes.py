"""Positionals between options and namespaces that are classes."""
import argparse


def shown(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except (SystemExit, TypeError, argparse.ArgumentError) as error:
        print(type(error).__name__, error)


parser = argparse.ArgumentParser(prog='PROG', exit_on_error=False)
parser.add_argument('--foo')
parser.add_argument('--bar')
parser.add_argument('command')
parser.add_argument('rest', nargs='*', type=int)
shown(parser.parse_intermixed_args, 'doit 1 --foo bar 2 3'.split())
shown(parser.parse_known_intermixed_args, '1 --foo x 2 --error 3 --bar y'.split())
shown(parser.parse_intermixed_args, ['--foo', 'x'])

one = argparse.ArgumentParser(prog='PROG', exit_on_error=False)
group = one.add_mutually_exclusive_group(required=True)
group.add_argument('--up', action='store_true')
group.add_argument('--down', type=int)
one.add_argument('names', nargs='*')
shown(one.parse_intermixed_args, 'a --up b'.split())
shown(one.parse_intermixed_args, 'a b'.split())
shown(one.parse_intermixed_args, 'a --up b --down 3'.split())


class Settings:
    names = 'nothing'


shown(parser.parse_known_args, ['go', '7'], namespace=Settings)
print(Settings.command, Settings.rest, Settings.foo)

mixed = argparse.ArgumentParser(prog='PROG')
exclusive = mixed.add_mutually_exclusive_group()
mixed.add_argument('-x', action='store_true')
exclusive.add_argument('-a', action='store_true')
mixed.add_argument('-y', action='store_true')
exclusive.add_argument('-b', action='store_true')
mixed.print_usage()

# output:
# Namespace(foo='bar', bar=None, command='doit', rest=[1, 2, 3])
# (Namespace(foo='x', bar='y', command='1', rest=[2, 3]), ['--error'])
# ArgumentError the following arguments are required: command
# Namespace(up=True, down=None, names=['a', 'b'])
# ArgumentError one of the arguments --up --down is required
# ArgumentError argument --down: not allowed with argument --up
# (<class '__main__.Settings'>, [])
# go [7] None
# usage: PROG [-h] [-x] [-a] [-y] [-b]
