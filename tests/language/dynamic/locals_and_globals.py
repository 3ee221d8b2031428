def f(a):
    b = 2
    return sorted(locals().items())
print(f(1))  # => [('a', 1), ('b', 2)]
x = 5
print(globals()['x'], 'f' in globals())  # => 5 True
