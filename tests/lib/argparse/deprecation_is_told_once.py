# A deprecated option that is given twice is complained of once, under each of its names.
import argparse
import sys

sys.stderr = sys.stdout
parser = argparse.ArgumentParser(prog='tool')
parser.add_argument('--old', '-o', deprecated=True, action='append')
parser.add_argument('file', nargs='*', deprecated=True)
print(parser.parse_args(['--old', '1', '--old', '2', '-o', '3', 'a', '-o4', '--old=5']))

# output:
# tool: warning: option '--old' is deprecated
# tool: warning: option '-o' is deprecated
# tool: warning: argument 'file' is deprecated
# Namespace(old=['1', '2', '3', '4', '5'], file=['a'])
