def g():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b
it = g()
print([next(it) for _ in range(10)])  # => [0, 1, 1, 2, 3, 5, 8, 13, 21, 34]
