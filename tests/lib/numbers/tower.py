import numbers
from decimal import Decimal
from fractions import Fraction
for value in True, 1, 1.5, 1j, Fraction(1, 2), Decimal(1), 'a':
    print(type(value).__name__, [isinstance(value, kind) for kind in (numbers.Number, numbers.Complex, numbers.Real, numbers.Rational, numbers.Integral)])
class My(numbers.Complex):
    pass
try:
    My()
except TypeError as error:
    print(str(error)[:60])
print(numbers.Integral.__mro__[1].__name__, numbers.Number.__hash__, numbers.__all__, sorted(numbers.Rational.__abstractmethods__)[:4], numbers.Real.__abstractmethods__ >= {'__floor__', '__lt__'})

# output:
# bool [True, True, True, True, True]
# int [True, True, True, True, True]
# float [True, True, True, False, False]
# complex [True, True, False, False, False]
# Fraction [True, True, True, True, False]
# Decimal [True, False, False, False, False]
# str [False, False, False, False, False]
# Can't instantiate abstract class My without an implementatio
# Rational None ['Number', 'Complex', 'Real', 'Rational', 'Integral'] ['__abs__', '__add__', '__ceil__', '__eq__'] True
