# Negative numbers in every form are values; an option without a value counts as given, a positional that takes nothing
# does not; what nobody takes is told in its order; a subparser fills any namespace.
import argparse
import sys

sys.stderr = sys.stdout


def parse(parser, *words):
    try:
        print(parser.parse_args(list(words)))
    except SystemExit as error:
        print("exit", error)


parser = argparse.ArgumentParser(prog="PROG")
parser.add_argument("--number", type=float)
parser.add_argument("--complex", type=complex)
parse(parser, "--number", "-1e3", "--complex", "-.5j")

parser = argparse.ArgumentParser(prog="PROG")
group = parser.add_mutually_exclusive_group(required=True)
group.add_argument("--first", nargs="?")
group.add_argument("--second", nargs="?")
parse(parser, "--second")
parse(parser, "--first", "1", "--second")
parse(parser)

parser = argparse.ArgumentParser(prog="PROG")
group = parser.add_mutually_exclusive_group()
group.add_argument("--fast", action="store_true")
group.add_argument("names", nargs="*", default="all")
parse(parser, "--fast")
parse(parser, "--fast", "a")

parser = argparse.ArgumentParser(prog="PROG", exit_on_error=False)
try:
    parser.parse_intermixed_args(["hello", "--unknown", "there"])
except argparse.ArgumentError as error:
    print(error)

# A group of alternatives inside a titled group stays there, in a parser that takes it over.
parent = argparse.ArgumentParser(add_help=False)
choice = parent.add_argument_group("Sides", "of a thing").add_mutually_exclusive_group()
choice.add_argument("--left")
choice.add_argument("--right")
argparse.ArgumentParser(prog="PROG", parents=[parent]).print_help()


class Settings: pass


parser = argparse.ArgumentParser(prog="PROG")
commands = parser.add_subparsers()
commands.add_parser("run").add_argument("what")
print(parser.parse_known_args(["run", "it", "now"], namespace=Settings)[1], Settings.what)
try:
    commands.add_parser("stop", help="at 100%")
except ValueError as error:
    print(error)

# output:
# Namespace(number=-1000.0, complex=-0.5j)
# Namespace(first=None, second=None)
# usage: PROG [-h] (--first [FIRST] | --second [SECOND])
# PROG: error: argument --second: not allowed with argument --first
# exit 2
# usage: PROG [-h] (--first [FIRST] | --second [SECOND])
# PROG: error: one of the arguments --first --second is required
# exit 2
# Namespace(fast=True, names='all')
# usage: PROG [-h] [--fast | names ...]
# PROG: error: argument names: not allowed with argument --fast
# exit 2
# unrecognized arguments: hello --unknown there
# usage: PROG [-h] [--left LEFT | --right RIGHT]
#
# options:
#   -h, --help     show this help message and exit
#
# Sides:
#   of a thing
#
#   --left LEFT
#   --right RIGHT
# ['now'] it
# badly formed help string
