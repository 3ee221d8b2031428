"""Roots, logarithms and powers of Decimal."""

import math
from _decimal_context import Inexact, Rounded, getcontext
from _decimal_math import exp_digits, ln10_scaled, ln_scaled, rounded
from _decimal_number import Decimal, _dropped, _fix, _make, _overflowed, _size


def _half_even(context):
    if context.rounding == 'ROUND_HALF_EVEN':
        return context
    other = context.copy()
    other.rounding = 'ROUND_HALF_EVEN'
    other.flags = context.flags
    return other


def _inexact(sign, value, exponent, context):
    # A result that is not exact, given with more digits than fit.
    return _fix(sign, value * 10 + 1 if value % 5 == 0 else value, exponent - 1 if value % 5 == 0 else exponent, context)


def sqrt(self, context=None):
    """The square root."""
    context = context or getcontext()
    if self._special:
        nan = self._nans(context)
        if nan is not None:
            return nan
        return self._invalid(context) if self._sign else self._with()
    ideal = self._exp // 2
    if not self._int:
        return _fix(self._sign, 0, ideal, context)
    if self._sign:
        return self._invalid(context)
    coefficient, exponent = self._int, self._exp
    if exponent & 1:
        coefficient *= 10
        exponent -= 1
    shift = context.prec + 1 - (_size(coefficient) + 1) // 2
    exact = True
    if shift >= 0:
        coefficient *= 100 ** shift
    else:
        coefficient, rest = divmod(coefficient, 100 ** -shift)
        exact = not rest
    exponent = exponent // 2 - shift
    root = math.isqrt(coefficient)
    exact = exact and root * root == coefficient
    if exact:
        while exponent < ideal and root % 10 == 0:
            root //= 10
            exponent += 1
        if exponent > ideal:
            root *= 10 ** (exponent - ideal)
            exponent = ideal
    elif root % 5 == 0:
        root += 1
    return _fix(0, root, exponent, _half_even(context))


def exp(self, context=None):
    """e to this power."""
    context = context or getcontext()
    nan = self._nans(context)
    if nan is not None:
        return nan
    if self._special:
        return _make(0, 0, 0) if self._sign else self._with()
    if not self._int:
        return _make(0, 1, 0)
    half = _half_even(context)
    limit = context.Emax if not self._sign else context.prec - context.Emin
    if self.adjusted() > len(str((limit + 1) * 3)):
        return _overflowed(0, half) if not self._sign else _fix(0, 1, context.Emin - 2 * context.prec - 2, half)
    coefficient = -self._int if self._sign else self._int
    if self.adjusted() < -context.prec - 1:
        tiny = 10 ** (context.prec + 1)
        return _fix(0, tiny + (-1 if self._sign else 1), -context.prec - 1, half)
    value, exponent = rounded(lambda digits: exp_digits(coefficient, self._exp, digits), context.prec)
    return _inexact(0, value, exponent, half)


def _logarithm(self, context, function, one):
    nan = self._nans(context)
    if nan is not None:
        return nan
    if not self._int and not self._special:
        return _make(1, 0, 0, 'inf')
    if self._sign:
        return self._invalid(context)
    if self._special:
        return _make(0, 0, 0, 'inf')
    if self == 1:
        return _make(0, 0, 0)
    exact = one()
    half = _half_even(context)
    if exact is not None:
        return exact._rounded(half)
    first = abs(function(20))
    size = len(str(first)) - 21 if first else 2 * (self - 1).adjusted()
    value, exponent = rounded(lambda digits: (function(digits - size), size - digits), context.prec)
    return _inexact(int(value < 0), abs(value), exponent, half)


def ln(self, context=None):
    """The natural logarithm."""
    context = context or getcontext()
    return _logarithm(self, context, lambda places: ln_scaled(self._int, self._exp, places), lambda: None)


def log10(self, context=None):
    """The logarithm to base 10."""
    context = context or getcontext()

    def scaled(places):
        guard = places + 10 + len(str(abs(self.adjusted())))
        return ln_scaled(self._int, self._exp, guard) * 10 ** places // ln10_scaled(guard)

    def exactly():
        digits = str(self._int)
        return Decimal(self.adjusted()) if digits == '1' + '0' * (len(digits) - 1) else None
    return _logarithm(self, context, scaled, exactly)


def power(base, exponent, context):
    """base ** exponent"""
    nan = base._nans(context, exponent)
    if nan is not None:
        return nan
    if exponent.is_zero():
        return base._invalid(context) if base.is_zero() else _make(0, 1, 0)
    whole = not exponent._special and exponent == exponent.to_integral_value()
    odd = whole and int(exponent) % 2 == 1
    sign = int(base._sign and odd)
    if base._sign and base and not whole:
        if not (base._special and exponent._special):
            return base._invalid(context)
    if base.is_zero():
        if exponent._sign:
            return _make(sign, 0, 0, 'inf')
        return _make(sign, 0, 0)
    if base._special:
        return _make(sign, 0, 0) if exponent._sign else _make(sign, 0, 0, 'inf')
    magnitude = base.copy_abs()
    if magnitude == 1:
        if whole and not exponent._sign and not exponent._special:
            places = min(max(base._exp * int(exponent), 1 - context.prec), 0) if int(exponent) < 10 ** 9 else 1 - context.prec
            if base._exp < 0:
                exact = base._exp * int(exponent) >= 1 - context.prec
                if not exact:
                    context._signal(Rounded)
                return _make(sign, 10 ** -places, places)
            return _make(sign, 1, 0)
        if whole and exponent._sign and base._exp == 0:
            return _make(sign, 1, 0)
        context._signal(Inexact, Rounded)
        return _make(sign, 10 ** (context.prec - 1), 1 - context.prec)
    if exponent._special:
        grows = (magnitude > 1) != bool(exponent._sign)
        return _make(sign, 0, 0, 'inf') if grows else _make(sign, 0, 0)
    if whole and abs(int(exponent)) * _size(base._int) <= 4 * context.prec + 40:
        n = int(exponent)
        if n > 0:
            return _fix(sign, base._int ** n, base._exp * n, context)
        return _make(sign, 1, 0)._divide(_make(0, base._int ** -n, base._exp * -n), context)
    ln_size = max(0, exponent.adjusted() + len(str(abs(base.adjusted()) + 1)) + 1)
    if exponent.adjusted() > len(str(context.Emax)) + context.prec + 2:
        grows = (magnitude > 1) != bool(exponent._sign)
        return _overflowed(sign, context) if grows else _fix(sign, 1, context.Emin - 2 * context.prec - 2, context)

    estimate = float(exponent) * (math.log10(float(_make(0, magnitude._int, 1 - _size(magnitude._int)))) +
                                  magnitude.adjusted())
    if estimate > context.Emax + 2:
        return _overflowed(sign, context)
    if estimate < context.Emin - context.prec - 2:
        return _fix(sign, 1, context.Emin - 2 * context.prec - 2, context)

    def digits_of(digits):
        guard = digits + ln_size + 10
        logarithm = ln_scaled(magnitude._int, magnitude._exp, guard)
        y = -exponent._int if exponent._sign else exponent._int
        return exp_digits(logarithm * y, exponent._exp - guard, digits)

    value, place = rounded(digits_of, context.prec)
    # A root that comes out even is shown with all its digits.
    exact, count = value, _size(value) - context.prec
    if count > 0:
        exact, _ = _dropped(value, count, 'ROUND_HALF_EVEN', 0)
        if abs(exact * 10 ** count - value) < 30:
            context._signal(Inexact, Rounded)
            return _fix(sign, exact, place + count, context)
    return _inexact(sign, value, place, context)


def power_modulo(base, exponent, modulo, context):
    """base ** exponent % modulo, of integers."""
    nan = base._nans(context, exponent, modulo)
    if nan is not None:
        return nan
    operands = (base, exponent, modulo)
    if any(n._special or n != n.to_integral_value() for n in operands) or exponent._sign or not modulo \
            or modulo.adjusted() >= context.prec or not (base or exponent):
        return base._invalid(context)
    result = pow(abs(int(base)), int(exponent), abs(int(modulo)))
    return _make(int(base._sign and int(exponent) % 2), result, 0)


for _function in (sqrt, exp, ln, log10):
    setattr(Decimal, _function.__name__, _function)
