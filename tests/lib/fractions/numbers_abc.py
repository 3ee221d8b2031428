# The abstract number classes: what a subclass must have, what it then gets for nothing, and who is registered.
import numbers
from decimal import Decimal
from fractions import Fraction

for cls in (numbers.Number, numbers.Complex, numbers.Real, numbers.Rational, numbers.Integral):
    print(cls.__name__, sorted(cls.__abstractmethods__), [isinstance(x, cls) for x in (1, True, 1.5, 1j, Decimal(1), Fraction(1, 2), 'x')])
    try:
        cls()
        print('made')
    except TypeError as error:
        print(error)


class Half(numbers.Complex):
    real = property(lambda self: 3)
    imag = property(lambda self: 4)
    __complex__ = lambda self: 3 + 4j
    __add__ = lambda self, other: ('add', other)
    __neg__ = lambda self: 'neg'
    __eq__ = lambda self, other: False
    __radd__ = __pos__ = __mul__ = __rmul__ = __truediv__ = __rtruediv__ = __pow__ = __rpow__ = __abs__ = conjugate = None


h = Half()
print(bool(h), h - 5 if False else '', h.__bool__(), Half.__hash__)
try:
    numbers.Complex.__add__(h, 1)
except NotImplementedError as error:
    print('NotImplementedError', error)
print(issubclass(int, numbers.Rational), issubclass(bool, numbers.Integral), issubclass(Decimal, numbers.Real), issubclass(complex, numbers.Real))

# output:
# Number [] [True, True, True, True, True, True, False]
# made
# Complex ['__abs__', '__add__', '__complex__', '__eq__', '__mul__', '__neg__', '__pos__', '__pow__', '__radd__', '__rmul__', '__rpow__', '__rtruediv__', '__truediv__', 'conjugate', 'imag', 'real'] [True, True, True, True, False, True, False]
# Can't instantiate abstract class Complex without an implementation for abstract methods '__abs__', '__add__', '__complex__', '__eq__', '__mul__', '__neg__', '__pos__', '__pow__', '__radd__', '__rmul__', '__rpow__', '__rtruediv__', '__truediv__', 'conjugate', 'imag', 'real'
# Real ['__abs__', '__add__', '__ceil__', '__eq__', '__float__', '__floor__', '__floordiv__', '__le__', '__lt__', '__mod__', '__mul__', '__neg__', '__pos__', '__pow__', '__radd__', '__rfloordiv__', '__rmod__', '__rmul__', '__round__', '__rpow__', '__rtruediv__', '__truediv__', '__trunc__'] [True, True, True, False, False, True, False]
# Can't instantiate abstract class Real without an implementation for abstract methods '__abs__', '__add__', '__ceil__', '__eq__', '__float__', '__floor__', '__floordiv__', '__le__', '__lt__', '__mod__', '__mul__', '__neg__', '__pos__', '__pow__', '__radd__', '__rfloordiv__', '__rmod__', '__rmul__', '__round__', '__rpow__', '__rtruediv__', '__truediv__', '__trunc__'
# Rational ['__abs__', '__add__', '__ceil__', '__eq__', '__floor__', '__floordiv__', '__le__', '__lt__', '__mod__', '__mul__', '__neg__', '__pos__', '__pow__', '__radd__', '__rfloordiv__', '__rmod__', '__rmul__', '__round__', '__rpow__', '__rtruediv__', '__truediv__', '__trunc__', 'denominator', 'numerator'] [True, True, False, False, False, True, False]
# Can't instantiate abstract class Rational without an implementation for abstract methods '__abs__', '__add__', '__ceil__', '__eq__', '__floor__', '__floordiv__', '__le__', '__lt__', '__mod__', '__mul__', '__neg__', '__pos__', '__pow__', '__radd__', '__rfloordiv__', '__rmod__', '__rmul__', '__round__', '__rpow__', '__rtruediv__', '__truediv__', '__trunc__', 'denominator', 'numerator'
# Integral ['__abs__', '__add__', '__and__', '__ceil__', '__eq__', '__floor__', '__floordiv__', '__int__', '__invert__', '__le__', '__lshift__', '__lt__', '__mod__', '__mul__', '__neg__', '__or__', '__pos__', '__pow__', '__radd__', '__rand__', '__rfloordiv__', '__rlshift__', '__rmod__', '__rmul__', '__ror__', '__round__', '__rpow__', '__rrshift__', '__rshift__', '__rtruediv__', '__rxor__', '__truediv__', '__trunc__', '__xor__'] [True, True, False, False, False, False, False]
# Can't instantiate abstract class Integral without an implementation for abstract methods '__abs__', '__add__', '__and__', '__ceil__', '__eq__', '__floor__', '__floordiv__', '__int__', '__invert__', '__le__', '__lshift__', '__lt__', '__mod__', '__mul__', '__neg__', '__or__', '__pos__', '__pow__', '__radd__', '__rand__', '__rfloordiv__', '__rlshift__', '__rmod__', '__rmul__', '__ror__', '__round__', '__rpow__', '__rrshift__', '__rshift__', '__rtruediv__', '__rxor__', '__truediv__', '__trunc__', '__xor__'
# True  True None
# NotImplementedError
# True True False False
