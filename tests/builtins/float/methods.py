def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


print((2.0).is_integer(), (2.5).is_integer(), float('inf').is_integer(), (0.75).as_integer_ratio(), (-1.5).as_integer_ratio(), (1e20).as_integer_ratio())  # => True False False (3, 4) (-3, 2) (100000000000000000000, 1)
print(caught(lambda: float('inf').as_integer_ratio()))  # => OverflowError: cannot convert Infinity to integer ratio
print(caught(lambda: float('nan').as_integer_ratio()))  # => ValueError: cannot convert NaN to integer ratio
print((1.5).real, (1.5).imag, (1.5).conjugate(), abs(-1.5), -1.5, +1.5, bool(0.0), bool(-0.0), bool(float('nan')))  # => 1.5 0.0 1.5 1.5 -1.5 1.5 False False True
print(hash(1.0) == hash(1), hash(float('inf')), hash(-float('inf')), hash(0.5) == hash(1/2), hash(-1.0))  # => True 314159 -314159 True -2
print(sum([0.1] * 10), sum([1, 2.5]), max(1, 2.5), min(1.5, 1), sorted([2.5, 1, 0.5]))  # => 1.0 3.5 2.5 1 [0.5, 1, 2.5]
