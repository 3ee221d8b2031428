# Filters in order, by category, message, module and line; once, module, default, always; registries; catch_warnings; formats; errors.
import io
import sys
import warnings


def seen(body, *filters, **kwargs):
    with warnings.catch_warnings(record=True) as log:
        warnings.resetwarnings()
        for one in filters:
            one()
        globals().pop('__warningregistry__', None)
        try:
            body()
        except Warning as error:
            print('raised', repr(error), end=' ')
    print([(str(w.message), w.category.__name__, w.lineno) for w in log])


def three():
    for n in range(3):
        warnings.warn('same')
        warnings.warn(f'n{n}', DeprecationWarning)


F, S = warnings.filterwarnings, warnings.simplefilter
seen(three)
for action in ('default', 'always', 'all', 'ignore', 'module', 'once', 'error'):
    seen(three, lambda: S(action))
seen(three, lambda: S('ignore'), lambda: F('always', message='N1'), lambda: F('default', category=UserWarning))
seen(three, lambda: F('always'), lambda: F('ignore', 'sam'), lambda: F('ignore', lineno=5))
seen(three, lambda: S('always'), lambda: S('ignore', DeprecationWarning), lambda: F('error', 'n2', append=True))
seen(three, lambda: S('always'), lambda: F('ignore', module='__main__'), lambda: F('error', message='.*e$', category=DeprecationWarning))
for bad in (lambda: F('nope'), lambda: F('ignore', message=5), lambda: F('ignore', category=int), lambda: F('ignore', category='x'), lambda: F('ignore', module=5), lambda: F('ignore', lineno=-1), lambda: F('ignore', lineno='x'), lambda: S('nope'), lambda: S('ignore', lineno=-2), lambda: warnings.warn('x', int), lambda: warnings.warn('x', 'y'), lambda: warnings.catch_warnings(5)):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
print(repr(warnings.formatwarning('text', UserWarning, 'file.py', 3, 'source line')), repr(warnings.formatwarning(UserWarning('w'), UserWarning, 'nofile', 1)))
registry = {}
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter('default')
    for _ in range(2):
        warnings.warn_explicit('explicit', UserWarning, 'f.py', 7, registry=registry)
    warnings.warn_explicit(DeprecationWarning('instance'), None, 'f.py', 8, 'mod', registry, source=5)
print([(str(w), w.source) for w in log][1][1], len(log), sorted(key for key in registry if key != 'version'))
out = io.StringIO()
warnings.showwarning('shown', UserWarning, 'f.py', 1, out, 'the line')
print(out.getvalue(), end='')


def level(n):
    warnings.warn(f'level {n}', stacklevel=n)


def caller(n):
    level(n)


with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter('always')
    for n in (1, 2, 3):
        caller(n)
print([w.lineno for w in log], [w.filename == log[0].filename for w in log], log[0].file, log[0].line)
with warnings.catch_warnings(action='error', category=SyntaxWarning):
    print(warnings.filters[0][0], warnings.filters[0][2].__name__)
with warnings.catch_warnings() as none:
    warnings.showwarning = lambda *args, **kwargs: print('hook', args[0], args[1].__name__)
    warnings.simplefilter('always')
    warnings.warn('to the hook')
    print(none)


class Own(UserWarning):
    def __str__(self):
        return 'own text'


with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter('always')
    warnings.warn(Own(1, 2))
    warnings.warn(Own('x'), UserWarning)
print([(str(w.message), w.category.__name__, w.message.args) for w in log])


@warnings.deprecated('use new')
def old(x):
    """Doc."""
    return x


@warnings.deprecated('class is old', category=PendingDeprecationWarning, stacklevel=1)
class Old:
    def __init__(self, a=1):
        self.a = a


class Newer(Old):
    pass


with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter('always')
    print(old(5), old.__deprecated__, old.__doc__, Old(3).a, Newer().a, Old.__deprecated__)

    class Sub(Old):
        pass
print([(str(w.message), w.category.__name__) for w in log])
for bad in (lambda: warnings.deprecated(5), lambda: warnings.deprecated('x')(5)):
    try:
        bad()
    except TypeError as error:
        print(str(error)[:90])
c = warnings.catch_warnings()
with c:
    try:
        c.__enter__()
    except RuntimeError as error:
        print(error)
try:
    warnings.catch_warnings().__exit__(None, None, None)
except RuntimeError as error:
    print(error)
print(repr(warnings.catch_warnings(record=True)), repr(warnings.catch_warnings()))

# output:
# [('same', 'UserWarning', 22), ('n0', 'DeprecationWarning', 23), ('n1', 'DeprecationWarning', 23), ('n2', 'DeprecationWarning', 23)]
# [('same', 'UserWarning', 22), ('n0', 'DeprecationWarning', 23), ('n1', 'DeprecationWarning', 23), ('n2', 'DeprecationWarning', 23)]
# [('same', 'UserWarning', 22), ('n0', 'DeprecationWarning', 23), ('same', 'UserWarning', 22), ('n1', 'DeprecationWarning', 23), ('same', 'UserWarning', 22), ('n2', 'DeprecationWarning', 23)]
# [('same', 'UserWarning', 22), ('n0', 'DeprecationWarning', 23), ('same', 'UserWarning', 22), ('n1', 'DeprecationWarning', 23), ('same', 'UserWarning', 22), ('n2', 'DeprecationWarning', 23)]
# []
# [('same', 'UserWarning', 22), ('n0', 'DeprecationWarning', 23), ('n1', 'DeprecationWarning', 23), ('n2', 'DeprecationWarning', 23)]
# [('same', 'UserWarning', 22), ('n0', 'DeprecationWarning', 23), ('n1', 'DeprecationWarning', 23), ('n2', 'DeprecationWarning', 23)]
# raised UserWarning('same') []
# [('same', 'UserWarning', 22), ('n1', 'DeprecationWarning', 23)]
# [('n0', 'DeprecationWarning', 23), ('n1', 'DeprecationWarning', 23), ('n2', 'DeprecationWarning', 23)]
# [('same', 'UserWarning', 22), ('same', 'UserWarning', 22), ('same', 'UserWarning', 22)]
# []
# ValueError invalid action: 'nope'
# TypeError message must be a string
# TypeError category must be a Warning subclass
# TypeError category must be a Warning subclass
# TypeError module must be a string
# ValueError lineno must be an int >= 0
# TypeError lineno must be an int
# ValueError invalid action: 'nope'
# ValueError lineno must be an int >= 0
# TypeError category must be a Warning subclass, not 'type'
# TypeError category must be a Warning subclass, not 'str'
# TypeError catch_warnings.__init__() takes 1 positional argument but 2 were given
# 'file.py:3: UserWarning: text\n  source line\n' 'nofile:1: UserWarning: w\n'
# 5 2 [('explicit', <class 'UserWarning'>, 7), ('instance', <class 'DeprecationWarning'>, 8)]
# f.py:1: UserWarning: shown
#   the line
# [53, 57, 63] [True, True, True] None None
# error SyntaxWarning
# hook to the hook UserWarning
# None
# [('own text', 'Own', (1, 2)), ('own text', 'Own', ('x',))]
# 5 use new Doc. 3 1 class is old
# [('use new', 'DeprecationWarning'), ('class is old', 'PendingDeprecationWarning'), ('class is old', 'PendingDeprecationWarning')]
# Expected an object of type str for 'message', not 'int'
# @deprecated decorator with non-None category must be applied to a class or callable, not 5
# Cannot enter catch_warnings() twice
# Cannot exit catch_warnings() without entering first
# catch_warnings(record=True) catch_warnings()
