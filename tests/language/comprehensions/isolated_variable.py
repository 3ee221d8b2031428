x = 'outer'
print([x for x in range(2)], x)  # => [0, 1] outer
def f():
    y = 1
    z = [y for y in range(3)]
    return y, z
print(f())  # => (1, [0, 1, 2])
