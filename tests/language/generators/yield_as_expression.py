def g():
    x = [(yield 1), (yield 2)]
    print(x)  # => ['a', 'b']
    yield (yield)
it = g()
next(it); it.send('a'); it.send('b')
print(it.send('c'))  # => c
