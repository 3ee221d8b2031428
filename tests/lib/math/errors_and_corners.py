# Domains, infinities and wrong types of the functions of math.
import math
from fractions import Fraction

inf, nan = math.inf, math.nan
for call in (lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.log(-1), lambda: math.log(10, 1), lambda: math.log(8, 2), lambda: math.log2(2**1000), lambda: math.log10(10**400), lambda: math.log(10**400), lambda: math.exp(1000), lambda: math.exp(-1000), lambda: math.pow(0, -1), lambda: math.pow(-8, 1 / 3), lambda: math.pow(nan, 0), lambda: math.fmod(5, 0), lambda: math.fmod(-7, 3), lambda: math.remainder(7, 4), lambda: math.factorial(-1), lambda: math.factorial(2.0), lambda: math.factorial(20), lambda: math.comb(5, 7), lambda: math.comb(-1, 2), lambda: math.perm(5), lambda: math.perm(5, -1), lambda: math.gcd(), lambda: math.gcd(12, 18, 27), lambda: math.lcm(4, 6), lambda: math.lcm(0, 5), lambda: math.gcd(1.5), lambda: math.isqrt(-1), lambda: math.isqrt(10**30), lambda: math.acos(2), lambda: math.atanh(1), lambda: math.gamma(0), lambda: math.gamma(171.7), lambda: math.lgamma(0), lambda: math.sin(inf), lambda: math.floor(nan), lambda: math.ceil(inf), lambda: math.trunc('x'), lambda: math.hypot(3, 4, 12), lambda: math.hypot(inf, nan), lambda: math.dist([1], [1, 2]), lambda: math.dist((0, 0), (3, 4)), lambda: math.prod([2, 3], start=4), lambda: math.prod('a'), lambda: math.fsum([1e308, 1e308, -1e308]), lambda: math.fsum([inf, -inf]), lambda: math.fsum([.1] * 10), lambda: math.sumprod([1, 2], [3, 4]), lambda: math.sumprod([1], [1, 2]), lambda: math.copysign(1, -0.0), lambda: math.frexp(0.75), lambda: math.ldexp(1, 5000), lambda: math.ldexp(1.5, -3), lambda: math.modf(-2.5), lambda: math.nextafter(1, 2), lambda: math.nextafter(0, 1, steps=3), lambda: math.ulp(1), lambda: math.isclose(1, 1 + 1e-10), lambda: math.isclose(1, 2, rel_tol=-1), lambda: math.exp2(0.5), lambda: math.expm1(1e-10), lambda: math.log1p(-1), lambda: math.erf(0.5), lambda: math.fma(2, 3, 4), lambda: math.fma(inf, 0, 1), lambda: math.degrees(math.pi), lambda: math.sqrt('4'), lambda: math.sqrt(10**400), lambda: math.floor(Fraction(-7, 2)), lambda: math.isnan(10**400), lambda: math.atan2(0, -1), lambda: math.atan2(-0.0, -1)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)

# output:
# ValueError expected a nonnegative input, got -1.0
# ValueError expected a positive input
# ValueError expected a positive input
# ZeroDivisionError division by zero
# 3.0
# 1000.0
# 400.0
# 921.0340371976182
# OverflowError math range error
# 0.0
# ValueError math domain error
# ValueError math domain error
# 1.0
# ValueError math domain error
# -1.0
# -1.0
# ValueError factorial() not defined for negative values
# TypeError 'float' object cannot be interpreted as an integer
# 2432902008176640000
# 0
# ValueError n must be a non-negative integer
# 120
# ValueError k must be a non-negative integer
# 0
# 3
# 12
# 0
# TypeError 'float' object cannot be interpreted as an integer
# ValueError isqrt() argument must be nonnegative
# 1000000000000000
# ValueError expected a number in range from -1 up to 1, got 2.0
# ValueError expected a number between -1 and 1, got 1.0
# ValueError expected a noninteger or positive integer, got 0.0
# OverflowError math range error
# ValueError expected a noninteger or positive integer, got 0.0
# ValueError expected a finite input, got inf
# ValueError cannot convert float NaN to integer
# OverflowError cannot convert float infinity to integer
# TypeError type str doesn't define __trunc__ method
# 13.0
# inf
# ValueError both points must have the same number of dimensions
# 5.0
# 24
# a
# OverflowError intermediate overflow in fsum
# ValueError -inf + inf in fsum
# 1.0
# 11
# ValueError Inputs are not the same length
# -1.0
# (0.75, 0)
# OverflowError math range error
# 0.1875
# (-0.5, -2.0)
# 1.0000000000000002
# 1.5e-323
# 2.220446049250313e-16
# True
# ValueError tolerances must be non-negative
# 1.4142135623730951
# 1.00000000005e-10
# ValueError expected argument value > -1, got -1.0
# 0.5204998778130465
# 10.0
# ValueError invalid operation in fma
# 180.0
# TypeError must be real number, not str
# OverflowError int too large to convert to float
# -4
# OverflowError int too large to convert to float
# 3.141592653589793
# -3.141592653589793
