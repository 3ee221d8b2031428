print([1, 2] == [1, 2], [1, 2] == (1, 2), [1, 2] != [1, 3], [] == [])  # => True False True True
print([1, 2] < [1, 3], [1] < [1, 0], [2] > [1, 9], [1, 2] <= [1, 2], [] >= [])  # => True True True True True
