print([[i * j for j in range(3)] for i in range(3)])  # => [[0, 0, 0], [0, 1, 2], [0, 2, 4]]
print([(i, j) for i in range(3) if i for j in range(i)])  # => [(1, 0), (2, 0), (2, 1)]
print([y for x in [[1, 2], [3]] for y in x])  # => [1, 2, 3]
