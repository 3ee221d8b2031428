def f(a, b=2, /, c=3, *args, d, e=5, **kw):
    return a, b, c, args, d, e, kw
print(f(1, d=4))  # => (1, 2, 3, (), 4, 5, {})
print(f(1, 2, 3, 4, 5, d=6, z=7))  # => (1, 2, 3, (4, 5), 6, 5, {'z': 7})
