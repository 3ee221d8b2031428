# catch_warnings with every action, filters by message, module and category, once registries, errors, deprecated.
import warnings


def noisy(text='text', category=UserWarning):
    warnings.warn(text, category, stacklevel=2)


for action in ('error', 'ignore', 'always', 'default', 'module', 'once', 'all'):
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter(action)
        try:
            for _ in range(3):
                noisy(action)
            noisy(action)
        except UserWarning as error:
            print('raised', repr(error))
        print(action, len(seen), [(str(w.message), w.category.__name__, w.source) for w in seen[:1]])
with warnings.catch_warnings(record=True) as seen:
    warnings.resetwarnings()
    warnings.filterwarnings('ignore', 'skip.*')
    warnings.filterwarnings('error', category=DeprecationWarning)
    warnings.filterwarnings('always', message='SHOUT', append=True)
    noisy('skip me')
    noisy('shout', RuntimeWarning)
    try:
        noisy('old', DeprecationWarning)
    except DeprecationWarning as error:
        print(error)
    print([str(w.message) for w in seen], warnings.filters[0][0], len(warnings.filters))
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter('always')

    @warnings.deprecated('use other()')
    def old():
        "Doc."
        return 'result'

    @warnings.deprecated('no more', category=PendingDeprecationWarning)
    class Old:
        pass

    @warnings.deprecated('quiet', category=None)
    def quiet():
        pass

    print(old(), Old().__class__.__name__, quiet(), old.__deprecated__, old.__name__, old.__doc__)
    warnings.warn_explicit('explicit', UserWarning, 'file.py', 7)
    print([(str(w.message), w.category.__name__) for w in seen], seen[-1].filename, seen[-1].lineno)
print(warnings.formatwarning('m', UserWarning, 'f.py', 3, 'code here'), end='')
for call in (lambda: warnings.warn('x', int), lambda: warnings.simplefilter('nope'), lambda: warnings.filterwarnings('ignore', 5), lambda: warnings.filterwarnings('ignore', lineno=-1), lambda: warnings.filterwarnings('ignore', category=int), lambda: warnings.deprecated(5)):
    try:
        call()
    except Exception as error:
        print(type(error).__name__, error)

# output:
# raised UserWarning('error')
# error 0 []
# ignore 0 []
# always 4 [('always', 'UserWarning', None)]
# default 2 [('default', 'UserWarning', None)]
# module 1 [('module', 'UserWarning', None)]
# once 1 [('once', 'UserWarning', None)]
# all 4 [('all', 'UserWarning', None)]
# old
# ['shout'] error 3
# result Old None use other() old Doc.
# [('use other()', 'DeprecationWarning'), ('no more', 'PendingDeprecationWarning'), ('explicit', 'UserWarning')] file.py 7
# f.py:3: UserWarning: m
#   code here
# TypeError category must be a Warning subclass, not 'type'
# ValueError invalid action: 'nope'
# TypeError message must be a string
# ValueError lineno must be an int >= 0
# TypeError category must be a Warning subclass
# TypeError Expected an object of type str for 'message', not 'int'
