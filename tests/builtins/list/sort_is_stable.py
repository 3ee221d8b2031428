import random
random.seed(1)
pairs = [(random.randrange(20), i) for i in range(500)]
s = sorted(pairs, key=lambda p: p[0])
print(all(a[0] < b[0] or (a[0] == b[0] and a[1] < b[1]) for a, b in zip(s, s[1:])))  # => True
r = sorted(pairs, key=lambda p: p[0], reverse=True)
print(all(a[0] > b[0] or (a[0] == b[0] and a[1] < b[1]) for a, b in zip(r, r[1:])))  # => True
for n in (0, 1, 2, 31, 32, 33, 63, 64, 65, 100, 1000):
    l = [random.random() for _ in range(n)]
    assert sorted(l, reverse=True) == sorted(l)[::-1]
    l = list(range(n)) + list(range(n, 0, -1)) + [5] * n
    assert all(a <= b for a, b in zip(sorted(l), sorted(l)[1:]))
print('sorted')  # => sorted
