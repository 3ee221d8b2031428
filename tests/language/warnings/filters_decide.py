# Filters by action, category, message and module; the last one added comes first.
import warnings


def run():
    for _ in range(2):
        warnings.warn('first text')
        warnings.warn('second', DeprecationWarning)


for action in ('error', 'ignore', 'always', 'default', 'module', 'once', 'all'):
    with warnings.catch_warnings(record=True) as caught:
        warnings.resetwarnings()
        try:
            warnings.simplefilter(action)
            run()
        except Exception as error:
            print(action, 'raised', type(error).__name__, error)
        print(action, [str(w.message) for w in caught])
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    warnings.filterwarnings('ignore', message='FIRST')
    warnings.filterwarnings('ignore', message='econd')
    run()
    print([str(w.message) for w in caught])
with warnings.catch_warnings(record=True, action='error', category=DeprecationWarning):
    try:
        run()
    except DeprecationWarning as error:
        print('error', error)
for bad in (lambda: warnings.simplefilter('wrong'), lambda: warnings.warn('x', 5), lambda: warnings.warn('x', int), lambda: warnings.filterwarnings('ignore', message=5), lambda: warnings.filterwarnings('ignore', lineno=-1), lambda: warnings.simplefilter('ignore', lineno='x'), lambda: warnings.filterwarnings('ignore', category=int)):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    warnings.warn(UserWarning('an instance'), DeprecationWarning)
    warnings.warn('with level', stacklevel=2)
    warnings.warn_explicit('explicit', RuntimeWarning, 'file.py', 7)
    print([(w.category.__name__, str(w.message), w.lineno if w.filename == 'file.py' else '') for w in caught])
print(warnings.formatwarning('text', UserWarning, 'f.py', 3, 'the line'), end='')

# output:
# error raised UserWarning first text
# error []
# ignore []
# always ['first text', 'second', 'first text', 'second']
# default ['first text', 'second']
# module ['first text', 'second']
# once ['first text', 'second']
# all ['first text', 'second', 'first text', 'second']
# ['second', 'second']
# error second
# ValueError invalid action: 'wrong'
# TypeError category must be a Warning subclass, not 'int'
# TypeError category must be a Warning subclass, not 'type'
# TypeError message must be a string
# ValueError lineno must be an int >= 0
# TypeError lineno must be an int
# TypeError category must be a Warning subclass
# [('UserWarning', 'an instance', ''), ('UserWarning', 'with level', ''), ('RuntimeWarning', 'explicit', 7)]
# f.py:3: UserWarning: text
#   the line
