a, *b = 'hello'; print(a, b)
*a, b = range(4); print(a, b)
[a, [b, *c], *d] = 1, (2, 3, 4), 5, 6; print(a, b, c, d)
def f(*args, **kw): return args, kw
print(f(*[1], 2, *'ab', **{'x': 1}, y=2, **{'z': 3}))
print([*range(2), *'ab'], (*[1], *()), {*'aab', 1} == {'a', 'b', 1}, {**{'a': 1}, 'a': 2, **{'b': 3}})
x = *[1, 2], 3; print(x)
for i, *rest in [(1, 2, 3), 'ab']: print(i, rest)
def g(): return *range(3), 'end'
print(g(), (lambda: (yield *(1, 2), 3))().__next__())
class K:
    def __getitem__(self, key): return key
print(K()[*range(3)], K()[1, *'ab'], K()[*[1]], K()[1:2, *[3]])

# output:
# h ['e', 'l', 'l', 'o']
# [0, 1, 2] 3
# 1 2 [3, 4] [5, 6]
# ((1, 2, 'a', 'b'), {'x': 1, 'y': 2, 'z': 3})
# [0, 1, 'a', 'b'] (1,) True {'a': 2, 'b': 3}
# (1, 2, 3)
# 1 [2, 3]
# a ['b']
# (0, 1, 2, 'end') (1, 2, 3)
# (0, 1, 2) (1, 'a', 'b') (1,) (slice(1, 2, None), 3)
