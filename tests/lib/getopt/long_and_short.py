# getopt: abbreviations, optional arguments, gnu order, errors with what they were about.
import getopt

for args, short, long in ((['-a', '-bx', '--long', 'v', 'rest', '-c'], 'ab:', ['long=']), (['-ab', 'x', '--', '-a'], 'ab:', []), (['--lo=5', '--no'], '', ['long=', 'no-op']), (['-a', '-'], 'a', []), (['--opt', '--opt=1', 'x'], '', ['opt=?']), (['-o', '-ox'], 'o::', []), ([], 'a', []), (['-aa'], 'a', []), (['--x='], '', ['x='])):
    try:
        print(args, getopt.getopt(args, short, long))
    except getopt.GetoptError as error:
        print(args, error, error.opt, error.msg)
for args, short, long in ((['-z'], 'a', []), (['-b'], 'b:', []), (['--nope'], '', ['x']), (['--l'], '', ['long1', 'long2']), (['--x=1'], '', ['x']), (['--x'], '', ['x=']), (['-ab'], 'a', [])):
    try:
        print(getopt.getopt(args, short, long))
    except getopt.error as error:
        print(type(error).__name__, error, repr(error.opt))
for args, short in ((['a', '-x', 'b', '-y', '1'], 'xy:'), (['a', '-x'], '+x'), (['a', '-x', 'b', '--', '-x'], '-x'), (['a', '-x', 'b'], '-x')):
    print(args, short, getopt.gnu_getopt(args, short))
print(getopt.gnu_getopt(['f', '--v=1', 'g'], '', 'v='), getopt.getopt(('-a', 'b'), 'a'))

# output:
# ['-a', '-bx', '--long', 'v', 'rest', '-c'] ([('-a', ''), ('-b', 'x'), ('--long', 'v')], ['rest', '-c'])
# ['-ab', 'x', '--', '-a'] ([('-a', ''), ('-b', 'x')], ['-a'])
# ['--lo=5', '--no'] ([('--long', '5'), ('--no-op', '')], [])
# ['-a', '-'] ([('-a', '')], ['-'])
# ['--opt', '--opt=1', 'x'] ([('--opt', ''), ('--opt', '1')], ['x'])
# ['-o', '-ox'] ([('-o', ''), ('-o', 'x')], [])
# [] ([], [])
# ['-aa'] ([('-a', ''), ('-a', '')], [])
# ['--x='] ([('--x', '')], [])
# GetoptError option -z not recognized 'z'
# GetoptError option -b requires argument 'b'
# GetoptError option --nope not recognized 'nope'
# GetoptError option --l not a unique prefix; possible options: long1, long2 'l'
# GetoptError option --x must not have an argument 'x'
# GetoptError option --x requires argument 'x'
# GetoptError option -b not recognized 'b'
# ['a', '-x', 'b', '-y', '1'] xy: ([('-x', ''), ('-y', '1')], ['a', 'b'])
# ['a', '-x'] +x ([], ['a', '-x'])
# ['a', '-x', 'b', '--', '-x'] -x ([(None, ['a']), ('-x', '')], ['b', '-x'])
# ['a', '-x', 'b'] -x ([(None, ['a']), ('-x', '')], ['b'])
# ([('--v', '1')], ['f', 'g']) ([('-a', '')], ('b',))
