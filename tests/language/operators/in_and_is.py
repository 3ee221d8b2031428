print(1 in [1], 3 not in (1, 2), 'k' in {'k': 1}, 'bc' in 'abc')  # => True True True True
a = []
print(a is a, a is not [], None is None)  # => True True True
