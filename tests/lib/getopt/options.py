from getopt import getopt, gnu_getopt, GetoptError
print(getopt(['-a', '-b', 'x', '-cfoo', '--long', '--val=3', '--val', '4', 'rest', '-z'], 'ab:c:', ['long', 'val=']))
print(gnu_getopt(['one', '-a', 'two', '--lo', '--', '-b'], 'ab', ['long']))
print(getopt(['-ab', '--', '-c'], 'ab'), gnu_getopt(['x', '-a', 'y'], '+a'), getopt(['-'], 'a'))
for args, short, long in ((['-x'], 'a', []), (['-a'], 'a:', []), (['--l'], '', ['long', 'list']), (['--no'], '', ['yes']), (['--yes=1'], '', ['yes']), (['--val'], '', ['val='])):
    try:
        print(getopt(args, short, long))
    except GetoptError as error:
        print(error, repr(error.opt), error.args)

# output:
# ([('-a', ''), ('-b', 'x'), ('-c', 'foo'), ('--long', ''), ('--val', '3'), ('--val', '4')], ['rest', '-z'])
# ([('-a', ''), ('--long', '')], ['one', 'two', '-b'])
# ([('-a', ''), ('-b', '')], ['-c']) ([], ['x', '-a', 'y']) ([], ['-'])
# option -x not recognized 'x' ('option -x not recognized', 'x')
# option -a requires argument 'a' ('option -a requires argument', 'a')
# option --l not a unique prefix; possible options: long, list 'l' ('option --l not a unique prefix; possible options: long, list', 'l')
# option --no not recognized 'no' ('option --no not recognized', 'no')
# option --yes must not have an argument 'yes' ('option --yes must not have an argument', 'yes')
# option --val requires argument 'val' ('option --val requires argument', 'val')
