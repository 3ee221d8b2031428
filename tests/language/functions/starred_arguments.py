def f(*args, **kw): return args, kw
print(f(1, *[2, 3], 4, *(5,), x=1, **{'y': 2}, z=3))  # => ((1, 2, 3, 4, 5), {'x': 1, 'y': 2, 'z': 3})
