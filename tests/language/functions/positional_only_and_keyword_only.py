def f(a, /, b, *, c): return a, b, c
def g(a, b=2, /, c=3, *args, d=4, **k): return a, b, c, args, d, k
print(f(1, 2, c=3), f(1, b=2, c=3))
print(g(1), g(1, 5, 6, 7, 8, d=9, e=10), g(1, b=3, a=4))
print(f.__code__.co_posonlyargcount, f.__code__.co_argcount, f.__code__.co_kwonlyargcount, g.__code__.co_varnames)
h = lambda x, /, *y, z=1: (x, y, z)
print(h(1, 2, 3, z=4), h.__kwdefaults__, h.__defaults__)

# output:
# (1, 2, 3) (1, 2, 3)
# (1, 2, 3, (), 4, {}) (1, 5, 6, (7, 8), 9, {'e': 10}) (1, 2, 3, (), 4, {'b': 3, 'a': 4})
# 1 2 1 ('a', 'b', 'c', 'd', 'args', 'k')
# (1, (2, 3), 4) {'z': 1} None
