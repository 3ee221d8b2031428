a = b = c = [1]
print(a is b is c)  # => True
x, y = z = (1, 2)
print(x, y, z)  # => 1 2 (1, 2)
