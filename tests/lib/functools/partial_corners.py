# partial: repr, nesting, keywords, Placeholder, pickling state, subclass.
from functools import Placeholder, partial


def f(*args, **kw):
    return args, kw


p = partial(f, 1, a=2)
q = partial(p, 3, a=4, b=5)
print(p(9, c=3), q(), q.args, q.keywords, q.func is f)
print(repr(partial(print, 1, sep='-')))
print(repr(partial(int, base=2)), partial(int, base=2)('101'))
h = partial(f, Placeholder, 2, Placeholder, 4)
print(h('x', 'y', 'z'), h.args)
try:
    h('x')
except TypeError as error:
    print(error)
for make in (lambda: partial(f, 1, Placeholder), lambda: partial(f, a=Placeholder), lambda: partial(), lambda: partial(3)):
    try:
        print(make())
    except TypeError as error:
        print(error)
print(partial(h, 'only')('rest'), repr(Placeholder))
p.note = 'kept'
print(p.__dict__, p.__reduce__()[2][1:])
class P(partial):
    pass


print(type(P(f, 1)).__name__, P(P(f, 1), 2).args, P(f)() )
class C:
    m = partial(f, 'fixed')


print(C().m(1))

# output:
# ((1, 9), {'a': 2, 'c': 3}) ((1, 3), {'a': 4, 'b': 5}) (1, 3) {'a': 4, 'b': 5} True
# functools.partial(<built-in function print>, 1, sep='-')
# functools.partial(<class 'int'>, base=2) 5
# (('x', 2, 'y', 4, 'z'), {}) (Placeholder, 2, Placeholder, 4)
# missing positional arguments in 'partial' call; expected at least 2, got 1
# trailing Placeholders are not allowed
# Placeholder cannot be passed as a keyword argument
# type 'partial' takes at least one argument
# the first argument must be callable
# (('only', 2, 'rest', 4), {}) Placeholder
# {'note': 'kept'} ((1,), {'a': 2}, {'note': 'kept'})
# P (1, 2) ((), {})
# (('fixed', <__main__.C object at 0x21460b0>, 1), {})
