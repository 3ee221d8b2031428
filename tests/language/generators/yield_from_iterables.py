def g():
    yield from [1, 2]
    yield from 'ab'
    x = yield from range(2)
    print(x)  # => None
print(list(g()))  # => [1, 2, 'a', 'b', 0, 1]
