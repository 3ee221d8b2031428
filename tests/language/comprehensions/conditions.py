print([x for x in range(20) if x % 2 if x % 3 if not x == 5])  # => [1, 7, 11, 13, 17, 19]
print([x if x > 1 else -x for x in range(4)])  # => [0, -1, 2, 3]
