source = 'a' + ' + a' * 3000
print(eval(source, {'a': 1}))  # => 3001
print(len(eval(repr('x') + " + 'x'" * 3000)))  # => 3001
def f(a, b, c): return a + b * c - (a - b) - c + 1 + 2
print(f(1, 2, 3))  # => 8
