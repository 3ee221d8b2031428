a, *b, c = range(5)
print(a, b, c)  # => 0 [1, 2, 3] 4
*a, b = 'xyz'
print(a, b)  # => ['x', 'y'] z
a, *b = [1]
print(a, b)  # => 1 []
