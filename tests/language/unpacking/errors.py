try:
    a, b = [1]
except ValueError as e:
    print(e)  # => not enough values to unpack (expected 2, got 1)
try:
    a, b = [1, 2, 3]
except ValueError as e:
    print(e)  # => too many values to unpack (expected 2, got 3)
try:
    a, b = 5
except TypeError as e:
    print(e)  # => cannot unpack non-iterable int object
try:
    a, b, *c = [1]
except ValueError as e:
    print(e)  # => not enough values to unpack (expected at least 2, got 1)
