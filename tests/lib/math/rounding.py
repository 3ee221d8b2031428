import math


def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


print(math.floor(-1.5), math.ceil(1.2), math.trunc(-1.9), math.floor(10**20), math.fabs(-2), math.copysign(1, -0.0))  # => -2 2 -1 100000000000000000000 2.0 -1.0
print(math.fmod(-5, 3), math.remainder(5, 3), math.modf(-1.5), math.frexp(8), math.ldexp(0.5, 10), math.ulp(1), math.nextafter(1, 2), math.nextafter(1, 2, steps=3))  # => -2.0 -1.0 (-0.5, -1.0) (0.5, 4) 512.0 2.220446049250313e-16 1.0000000000000002 1.0000000000000007
print(caught(lambda: math.floor(math.inf)))  # => OverflowError: cannot convert float infinity to integer
print(caught(lambda: math.ceil(math.nan)))  # => ValueError: cannot convert float NaN to integer
print(caught(lambda: math.trunc('a')))  # => TypeError: type str doesn't define __trunc__ method
print(caught(lambda: math.fmod(5, 0)))  # => ValueError: math domain error
print(caught(lambda: math.ldexp(1, 10000)))  # => OverflowError: math range error
print(caught(lambda: math.ldexp(1, 1.5)))  # => TypeError: Expected an int as second argument to ldexp.
print(math.isfinite(1), math.isinf(math.inf), math.isnan(math.nan), math.isclose(1, 1 + 1e-10), math.isclose(1, 2), math.fma(2, 3, 4))  # => True True True True False 10.0
print(caught(lambda: math.isclose(1, 2, rel_tol=-1)))  # => ValueError: tolerances must be non-negative
