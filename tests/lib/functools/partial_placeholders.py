# partial: placeholders, merging of partials, keywords that override, attributes, methods, reprs, cycles in them.
import copy
import pickle
from functools import Placeholder, partial, partialmethod, reduce


def f(*args, **kwargs):
    return args, kwargs


p = partial(f, 1, x=2)
print(p(), p(3, x=4, y=5), p.func is f, p.args, p.keywords, partial(p, 6, z=7).args, partial(p, x=9).keywords, isinstance(p, partial))
q = partial(f, Placeholder, 'second', Placeholder, 4, last=True)
print(q('a', 'b'), q('a', 'b', 'c', last=False), partial(q, 'first')('third'), partial(q, Placeholder, 'third').args, q.args[0] is Placeholder, repr(Placeholder))
for call in (lambda: q('a'), lambda: partial(f, 1, Placeholder), lambda: partial(f, x=Placeholder), lambda: partial(), lambda: partial(5), lambda: partial(f, 1).func(), lambda: p.__setstate__(5)):
    try:
        print(call())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
p.note = 'kept'
print(copy.copy(p).note, repr(partial(print, 'a', sep='-')), repr(partial(int, base=2)), pickle.loads(pickle.dumps(partial(int, base=2)))('101'), type(Placeholder)() is Placeholder)
loop = partial(f)
loop.__setstate__((f, (loop,), {}, {}))
print(repr(loop).count('...'))


class C:
    def method(self, a, b=None):
        return type(self).__name__, a, b

    one = partialmethod(method, 1)
    keyed = partialmethod(method, b='k')
    gap = partialmethod(method, Placeholder, 'b')
    cls = partialmethod(classmethod(lambda cls, x: (cls.__name__, x)), 5)
    add = partial(f, 'in class')


c = C()
print(c.one(2), c.keyed('a'), c.gap('a'), c.cls(), C.cls(), C.one(c, 3), repr(C.__dict__['one'])[:30], c.add(1)[0][0])
print(reduce(lambda a, b: a + b, 'abc', 'z'), reduce(max, [3]), reduce(f, [], 'only'), reduce(lambda a, b: b, [1, 2], initial=0))
try:
    reduce(max, [])
except TypeError as error:
    print(error)

# output:
# ((1,), {'x': 2}) ((1, 3), {'x': 4, 'y': 5}) True (1,) {'x': 2} (1, 6) {'x': 9} True
# (('a', 'second', 'b', 4), {'last': True}) (('a', 'second', 'b', 4, 'c'), {'last': False}) (('first', 'second', 'third', 4), {'last': True}) (Placeholder, 'second', 'third', 4) True Placeholder
# TypeError missing positional arguments in 'partial' call; expected at least 2, got 1
# TypeError trailing Placeholders are not allowed
# TypeError Placeholder cannot be passed as a keyword argument
# TypeError type 'partial' takes at least one argument
# TypeError the first argument must be callable
# ((), {})
# TypeError invalid partial state
# kept functools.partial(<built-in function print>, 'a', sep='-') functools.partial(<class 'int'>, base=2) 5 True
# 1
# ('C', 1, 2) ('C', 'a', 'k') ('C', 'a', 'b') ('C', 5) ('C', 5) ('C', 1, 3) functools.partialmethod(<funct in class
# zabc 3 only 2
# reduce() of empty iterable with no initial value
