a, b = 1, 2
a, b = b, a
print(a, b)  # => 2 1
def f(x, y, z):
    x, y, z = z, x, y
    return x, y, z
print(f(1, 2, 3))  # => (3, 1, 2)
