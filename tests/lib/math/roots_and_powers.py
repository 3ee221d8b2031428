import math


def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


print(math.sqrt(2), math.cbrt(8), math.exp(1), math.exp2(3), math.expm1(1e-10), math.pow(2, 0.5), math.hypot(3, 4), math.hypot(1, 2, 3), math.hypot())  # => 1.4142135623730951 2.0 2.718281828459045 8.0 1.00000000005e-10 1.4142135623730951 5.0 3.7416573867739413 0.0
print(caught(lambda: math.sqrt(-1)))  # => ValueError: expected a nonnegative input, got -1.0
print(caught(lambda: math.sqrt('a')))  # => TypeError: must be real number, not str
print(caught(lambda: math.exp(1000)))  # => OverflowError: math range error
print(caught(lambda: math.pow(-8, 1/3)))  # => ValueError: math domain error
print(caught(lambda: math.pow(0, -1)))  # => ValueError: math domain error
print(caught(lambda: math.pow(10, 400)))  # => OverflowError: math range error
print(math.isqrt(17), math.isqrt(10**40))  # => 4 100000000000000000000
print(caught(lambda: math.isqrt(-1)))  # => ValueError: isqrt() argument must be nonnegative
