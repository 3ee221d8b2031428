import math


def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


print(math.erf(0.5), math.erfc(0.5), math.gamma(5), math.lgamma(1))  # => 0.5204998778130465 0.4795001221869535 24.0 0.0
print(caught(lambda: math.gamma(0)))  # => ValueError: expected a noninteger or positive integer, got 0.0
print(caught(lambda: math.gamma(-1)))  # => ValueError: expected a noninteger or positive integer, got -1.0
print(caught(lambda: math.lgamma(-1)))  # => ValueError: expected a noninteger or positive integer, got -1.0
print(caught(lambda: math.gamma(1000)))  # => OverflowError: math range error
