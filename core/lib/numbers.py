"""Abstract base classes of numbers."""

from abc import ABCMeta, abstractmethod

__all__ = ["Number", "Complex", "Real", "Rational", "Integral"]


def _wanted(names):
    # Methods that a subclass must have.
    made = {}
    for name in names.split():
        def method(self, *args):
            raise NotImplementedError
        method.__name__ = name
        made[name] = abstractmethod(method)
    return made


def _wanted_properties(names):
    return {name: property(method) for name, method in _wanted(names).items()}


class Number(metaclass=ABCMeta):
    """All numbers."""
    __slots__ = ()
    __hash__ = None


class Complex(Number):
    """Numbers with a real and an imaginary part."""
    __slots__ = ()
    locals().update(_wanted("__complex__ __add__ __radd__ __neg__ __pos__ __mul__ __rmul__ __truediv__ __rtruediv__ "
                            "__pow__ __rpow__ __abs__ conjugate __eq__"), **_wanted_properties("real imag"))

    def __bool__(self):
        return self != 0

    def __sub__(self, other):
        return self + -other

    def __rsub__(self, other):
        return -self + other


class Real(Complex):
    """Numbers on a line."""
    __slots__ = ()
    locals().update(_wanted("__float__ __trunc__ __floor__ __ceil__ __round__ __floordiv__ __rfloordiv__ __mod__ "
                            "__rmod__ __lt__ __le__"))

    def __divmod__(self, other):
        return self // other, self % other

    def __rdivmod__(self, other):
        return other // self, other % self

    def __complex__(self):
        return complex(float(self))

    @property
    def real(self):
        return +self

    @property
    def imag(self):
        return 0

    def conjugate(self):
        return +self


class Rational(Real):
    """Quotients of integers."""
    __slots__ = ()
    locals().update(_wanted_properties("numerator denominator"))

    def __float__(self):
        return int(self.numerator) / int(self.denominator)


class Integral(Rational):
    """Whole numbers."""
    __slots__ = ()
    locals().update(_wanted("__int__ __pow__ __lshift__ __rlshift__ __rshift__ __rrshift__ __and__ __rand__ __xor__ "
                            "__rxor__ __or__ __ror__ __invert__"))

    def __index__(self):
        return int(self)

    def __float__(self):
        return float(int(self))

    @property
    def numerator(self):
        return +self

    @property
    def denominator(self):
        return 1


Complex.register(complex)
Real.register(float)
Integral.register(int)
