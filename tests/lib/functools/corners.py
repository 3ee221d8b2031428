import functools
@functools.lru_cache(maxsize=2)
def f(x, y=0): return (x, y)
f(1); f(1); f(2); f(3); f(1); f(x=1)
print(f.cache_info(), f.cache_parameters(), f.__wrapped__(9)); f.cache_clear(); print(f.cache_info())
@functools.lru_cache(typed=True)
def t(x): return type(x).__name__
print(t(1), t(1.0), t(True), t.cache_info().currsize)
print(functools.reduce(lambda a, b: a * b, [1, 2, 3], 10), functools.reduce(max, 'abc'))
p = functools.partial(int, base=2); print(p('101'), p.func, p.args, p.keywords, functools.partial(p, base=8)('17'), repr(functools.partial(print, 1, sep='')))
@functools.total_ordering
class N:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o.v
    def __lt__(self, o): return self.v < o.v
print(N(1) <= N(1), N(2) >= N(3), N(2) > N(1))
@functools.singledispatch
def g(x): return 'object'
@g.register
def _(x: int | list): return 'int or list'
@g.register(str)
def _(x): return 'str'
print(g(1), g([]), g(True), g('a'), g(1.5), g.dispatch(bool).__name__, len(g.registry))
class K:
    @functools.cached_property
    def c(self): print('once'); return 5
    @functools.singledispatchmethod
    def m(self, x): return 'any'
    @m.register
    def _(self, x: int): return 'int'
k = K(); print(k.c, k.c, k.__dict__, k.m(1), k.m('a')); del k.c; print(k.c)
partial = functools.partial(print, 1)
print(partial.__reduce__()[2], N.__gt__.__qualname__)
for action in (lambda: functools.reduce(max, []), lambda: f([]), lambda: functools.partial(), lambda: functools.partial(5), lambda: functools.lru_cache(5.5), lambda: g(), lambda: functools.total_ordering(object)):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
print([*map(functools.partial(pow, functools.Placeholder, 2), (1, 2, 3))], sorted([3, 1], key=functools.cmp_to_key(lambda a, b: b - a)))

# output:
# CacheInfo(hits=1, misses=5, maxsize=2, currsize=2) {'maxsize': 2, 'typed': False} (9, 0)
# CacheInfo(hits=0, misses=0, maxsize=2, currsize=0)
# int float bool 3
# 60 c
# 5 <class 'int'> () {'base': 2} 15 functools.partial(<built-in function print>, 1, sep='')
# True False True
# int or list int or list int or list str object _ 4
# once
# 5 5 {'c': 5} int any
# once
# 5
# (<built-in function print>, (1,), {}, None) _gt_from_lt
# TypeError reduce() of empty iterable with no initial value
# TypeError unhashable type: 'list'
# TypeError type 'partial' takes at least one argument
# TypeError the first argument must be callable
# TypeError Expected first argument to be an integer, a callable, or None
# TypeError g requires at least 1 positional argument
# ValueError must define at least one ordering operation: < > <= >=
# [1, 4, 9] [3, 1]
