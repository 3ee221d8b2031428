print([f() for f in [lambda: i for i in range(3)]])  # => [2, 2, 2]
