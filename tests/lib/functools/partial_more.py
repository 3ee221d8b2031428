# partial: Placeholder, nesting, attributes, repr with recursion, pickling, setstate, methods, keyword merging.
import copy
import functools
import pickle
from functools import Placeholder, partial, partialmethod


def capture(*args, **kw):
    return args, kw


p = partial(capture, 1, 2, a=10, b=20)
print(p(3, 4, b=30, c=40), p.func is capture, p.args, p.keywords, partial(p, 5, a=11).args, partial(p, 5, a=11).func is capture, p == partial(capture, 1, 2, a=10, b=20))
q = partial(capture, Placeholder, 2, Placeholder, 4, x=1)
print(q(1, 3), q(1, 3, 4), partial(q, 'first').args, partial(q, 'first')('third'), repr(Placeholder), partial(q, Placeholder, 'z')('a'))
for call in (lambda: q(1), lambda: q(), lambda: partial(capture, 1, Placeholder), lambda: partial(), lambda: partial(5), lambda: partial(capture, a=Placeholder), lambda: partial(capture).__setstate__((1, 2)), lambda: partial(capture).__setstate__((capture, [], {}, None))):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, str(error)[:90])
print(repr(partial(print, 1, sep='x')), repr(partial(int)))
r = partial(capture)
r.__setstate__((r, (1,), {'a': 1}, {}))
print(repr(r)[:60].replace(repr(capture), 'f') if False else 'recursive' if '...' in repr(r) else repr(r))
r.__setstate__((capture, (), {}, {}))
r.attr = 5
for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
    back = pickle.loads(pickle.dumps(partial(int, base=2), protocol))
    print(back('101'), end=' ')
print(copy.copy(r).attr, copy.deepcopy(r).attr, r.__dict__)


class Sub(partial):
    pass


s = Sub(capture, 1)
print(type(s).__name__, s(2), Sub(s, 3).args, repr(Sub(int, '5')), type(partial(s)).__name__)


class C:
    def method(self, *args, **kw):
        return type(self).__name__, args, kw

    half = partialmethod(method, 1, k=2)
    nested = partialmethod(half, 5)
    static = partialmethod(staticmethod(capture), 8)
    cls = partialmethod(classmethod(capture), d=9)
    over = partialmethod(print, 'x')
    gap = partialmethod(method, Placeholder, 'second')
    plain = partial(capture, 'p')


c = C()
print(c.half(3, z=4), c.nested(), c.static(1)[0], C.static(1)[0], c.cls(5)[1], C.cls()[0] == (C,), C.half(c, 7), c.gap('first'), C.__dict__['half'])
print(c.half.__self__ is c if hasattr(c.half, '__self__') else None, c.half.func.__name__ if hasattr(c.half, 'func') else None)
for bad in (lambda: partialmethod(None, 1), lambda: partialmethod(capture, Placeholder)):
    try:
        print(bad())
    except TypeError as error:
        print(error)
print(partial[int], partialmethod[int])

# output:
# ((1, 2, 3, 4), {'a': 10, 'b': 30, 'c': 40}) True (1, 2) {'a': 10, 'b': 20} (1, 2, 5) True False
# ((1, 2, 3, 4), {'x': 1}) ((1, 2, 3, 4, 4), {'x': 1}) ('first', 2, Placeholder, 4) (('first', 2, 'third', 4), {'x': 1}) Placeholder (('a', 2, 'z', 4), {'x': 1})
# TypeError missing positional arguments in 'partial' call; expected at least 2, got 1
# TypeError missing positional arguments in 'partial' call; expected at least 2, got 0
# TypeError trailing Placeholders are not allowed
# TypeError type 'partial' takes at least one argument
# TypeError the first argument must be callable
# TypeError Placeholder cannot be passed as a keyword argument
# TypeError invalid partial state
# TypeError invalid partial state
# functools.partial(<built-in function print>, 1, sep='x') functools.partial(<class 'int'>)
# recursive
# 5 5 5 5 5 5 5 5 {'attr': 5}
# Sub ((1, 2), {}) (1, 3) __main__.Sub(<class 'int'>, '5') partial
# ('C', (1, 3), {'k': 2, 'z': 4}) ('C', (1, 5), {'k': 2}) (8, 1) (8, 1) {'d': 9} True ('C', (1, 7), {'k': 2}) ('C', ('first', 'second'), {}) functools.partialmethod(<function C.method at 0x1aff8e8>, 1, k=2)
# True method
# the first argument None must be a callable or a descriptor
# trailing Placeholders are not allowed
# functools.partial[int] functools.partialmethod[int]
