import math


def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


print(math.log(math.e), math.log(8, 2), math.log2(1024), math.log10(1000), math.log1p(1e-10), math.log(10**1000), math.log2(2**1000))  # => 1.0 3.0 10.0 3.0 9.999999999500001e-11 2302.585092994045 1000.0
print(caught(lambda: math.log(0)))  # => ValueError: expected a positive input
print(caught(lambda: math.log(-1.5)))  # => ValueError: expected a positive input, got -1.5
print(caught(lambda: math.log2(0)))  # => ValueError: expected a positive input
print(caught(lambda: math.log1p(-1)))  # => ValueError: expected argument value > -1, got -1.0
print(caught(lambda: math.log(2, 1)))  # => ZeroDivisionError: division by zero
