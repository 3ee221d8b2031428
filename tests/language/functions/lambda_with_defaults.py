add = lambda x, y=2, *z: x + y + sum(z)
print(add(1), add(1, 1), add(1, 1, 1, 1))  # => 3 2 4
