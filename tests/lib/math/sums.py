import math


def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


print(math.fsum([0.1] * 10), math.fsum([1e16, 1, 1e-16]), math.prod([1, 2, 3]), math.prod([2.5, 2]), math.prod([], start=5), math.sumprod([1, 2], [3, 4]), math.sumprod([1.5, 2], [2, 3]))  # => 1.0 1.0000000000000002e+16 6 5.0 5 11 9.0
print(math.dist([1, 2], [4, 6]), math.fsum(x / 10 for x in range(10)))  # => 5.0 4.5
print(caught(lambda: math.fsum([1e308, 1e308])))  # => OverflowError: intermediate overflow in fsum
print(caught(lambda: math.fsum([math.inf, -math.inf])))  # => ValueError: -inf + inf in fsum
print(caught(lambda: math.dist([1], [1, 2])))  # => ValueError: both points must have the same number of dimensions
print(caught(lambda: math.sumprod([1], [1, 2])))  # => ValueError: Inputs are not the same length
