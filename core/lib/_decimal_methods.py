"""The further methods of Decimal: rounding, comparing, neighbours, digits, roots and logarithms."""

import _decimal_number as number
from _decimal_context import (Clamped, Inexact, InvalidOperation, DivisionByZero, Rounded, Subnormal, Underflow,
                              _roundings, getcontext)
from _decimal_number import Decimal, _fix, _make, _operand, _size


def _method(function):
    setattr(Decimal, function.__name__, function)
    return function


def _two(function):
    # A method of two numbers and a context, with what all of them do first.
    def method(self, other, context=None):
        return function(self, _operand(other), context or getcontext())
    method.__name__, method.__doc__ = function.__name__, function.__doc__
    setattr(Decimal, method.__name__, method)
    return method


def _chosen_rounding(rounding, context):
    if rounding is None:
        return context.rounding
    if rounding not in _roundings:
        raise TypeError('valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n'
                        '   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]')
    return rounding


# ---- rounding

@_method
def quantize(self, exp, rounding=None, context=None):
    """The number with the exponent of another."""
    context = context or getcontext()
    exp = _operand(exp)
    rounding = _chosen_rounding(rounding, context)
    if self._special or exp._special:
        nan = self._nans(context, exp)
        if nan is not None:
            return nan
        if self._special and exp._special:
            return self._with()
        return self._invalid(context)
    etiny = context.Emin - context.prec + 1
    if not etiny <= exp._exp <= context.Emax:
        return self._invalid(context)
    if not self._int:
        return _fix(self._sign, 0, exp._exp, context)
    if self.adjusted() > context.Emax or self.adjusted() - exp._exp + 1 > context.prec:
        return self._invalid(context)
    result = self._at_exponent(exp._exp, rounding)
    if result.adjusted() > context.Emax or _size(result._int) > context.prec:
        return self._invalid(context)
    signals = []
    if result._int and result.adjusted() < context.Emin:
        signals.append(Subnormal)
    if result._exp > self._exp:
        if result != self:
            signals.append(Inexact)
        signals.append(Rounded)
    context._signal(*signals)
    return _fix(result._sign, result._int, result._exp, context)


def _integral(self, rounding, context, signals):
    context = context or getcontext()
    rounding = _chosen_rounding(rounding, context)
    if self._special:
        nan = self._nans(context)
        return self._with() if nan is None else nan
    if self._exp >= 0:
        return self._with()
    result = self._at_exponent(0, rounding)
    if signals:
        if self._int:
            context._signal(*([Inexact, Rounded] if result != self else [Rounded]))
    return result


@_method
def to_integral_value(self, rounding=None, context=None):
    """The nearest integer."""
    return _integral(self, rounding, context, False)


@_method
def to_integral_exact(self, rounding=None, context=None):
    """The nearest integer, with signals where it is another number."""
    return _integral(self, rounding, context, True)


Decimal.to_integral = to_integral_value


@_method
def normalize(self, context=None):
    """Without zeros at the end."""
    context = context or getcontext()
    result = self._rounded(context)
    if result._special:
        return result
    if not result._int:
        return _make(result._sign, 0, 0)
    coefficient, exponent = result._int, result._exp
    top = context.Emax - context.prec + 1 if context.clamp else context.Emax
    while coefficient % 10 == 0 and exponent < top:
        coefficient //= 10
        exponent += 1
    return _make(result._sign, coefficient, exponent)


@_two
def remainder_near(self, other, context):
    """The remainder of dividing by the nearest integer quotient."""
    nan = self._nans(context, other)
    if nan is not None:
        return nan
    if self._special:
        return self._invalid(context)
    if other._special:
        return self._rounded(context)
    if not other._int:
        return self._invalid(context)
    ideal = min(self._exp, other._exp)
    if not self._int:
        return _fix(self._sign, 0, ideal, context)
    distance = self.adjusted() - other.adjusted()
    if distance >= context.prec + 1:
        return self._invalid(context)
    if distance <= -2:
        return self._rescaled(ideal, context)._rounded(context)
    shift = self._exp - other._exp
    a = self._int * 10 ** shift if shift > 0 else self._int
    b = other._int * 10 ** -shift if shift < 0 else other._int
    quotient, rest = divmod(a, b)
    if 2 * rest + (quotient & 1) > b:
        rest -= b
        quotient += 1
    if quotient >= 10 ** context.prec:
        return self._invalid(context)
    return _fix(self._sign ^ (rest < 0), abs(rest), ideal, context)


@_method
def fma(self, other, third, context=None):
    """self * other + third, rounded once."""
    context = context or getcontext()
    other, third = _operand(other), _operand(third)
    if self._special or other._special:
        nan = self._nans(context, other, third) if not (self._special == 'inf' or other._special == 'inf') or \
            self._is_nan() or other._is_nan() else None
        if nan is not None:
            return nan
        product = self._multiply(other, context)
    else:
        product = _make(self._sign ^ other._sign, self._int * other._int, self._exp + other._exp)
    return product._add(third, context)


# ---- comparison

def _ordered(self, other):
    order = self._order(other)
    return _make(int(order < 0), abs(order), 0)


@_two
def compare(self, other, context):
    """-1, 0 or 1 as a Decimal, or NaN."""
    nan = self._nans(context, other)
    return _ordered(self, other) if nan is None else nan


@_two
def compare_signal(self, other, context):
    """As compare(), where every NaN signals."""
    if self._is_nan() or other._is_nan():
        context._signal(InvalidOperation)
        return next(n for n in (self, other) if n._is_nan())._quiet(context)
    return _ordered(self, other)


def _total_key(value):
    return {'': 0, 'inf': 1, 'snan': 2, 'nan': 3}[value._special]


def _total(self, other):
    if self._sign != other._sign:
        return -1 if self._sign else 1
    flip = -1 if self._sign else 1
    a, b = _total_key(self), _total_key(other)
    if a != b:
        return flip if a > b else -flip
    if a:
        order = (self._int > other._int) - (self._int < other._int)
        return flip * order
    order = self._order(other)
    if order:
        return order
    order = (self._exp > other._exp) - (self._exp < other._exp)
    return flip * order


@_two
def compare_total(self, other, context):
    """The order of representations: NaNs and exponents count, too."""
    order = _total(self, other)
    return _make(int(order < 0), abs(order), 0)


@_two
def compare_total_mag(self, other, context):
    """compare_total() without signs."""
    order = _total(self.copy_abs(), other.copy_abs())
    return _make(int(order < 0), abs(order), 0)


def _extreme(self, other, context, sign, magnitude):
    if self._is_nan() or other._is_nan():
        if 'snan' not in (self._special, other._special):
            if not self._is_nan():
                return self._rounded(context)
            if not other._is_nan():
                return other._rounded(context)
        return self._nans(context, other)
    order = self.copy_abs()._order(other.copy_abs()) if magnitude else self._order(other)
    if not order and magnitude:
        order = self._order(other)
    order = order or _total(self, other)
    return (self if order * sign > 0 else other)._rounded(context) if order else self._rounded(context)


for _name, _sign, _magnitude in (('max', 1, False), ('min', -1, False), ('max_mag', 1, True), ('min_mag', -1, True)):
    def _choose(self, other, context=None, sign=_sign, magnitude=_magnitude):
        return _extreme(self, _operand(other), context or getcontext(), sign, magnitude)
    _choose.__name__ = _name
    setattr(Decimal, _name, _choose)


@_two
def same_quantum(self, other, context):
    """Whether both have the same exponent."""
    if self._special or other._special:
        return self._is_nan() and other._is_nan() or self._special == other._special == 'inf'
    return self._exp == other._exp


@_method
def number_class(self, context=None):
    """What kind of number it is, as text."""
    if self._special == 'snan':
        return 'sNaN'
    if self._special == 'nan':
        return 'NaN'
    sign = '-' if self._sign else '+'
    if self._special:
        return sign + 'Infinity'
    if not self._int:
        return sign + 'Zero'
    return sign + ('Subnormal' if self.is_subnormal(context) else 'Normal')


# ---- neighbours

def _neighbour(self, context, up):
    nan = self._nans(context)
    if nan is not None:
        return nan
    largest = _make(int(up), 10 ** context.prec - 1, context.Emax - context.prec + 1)
    if self._special:
        return self._with() if self._sign != up else largest
    quiet = context.copy()
    quiet.clear_traps()
    quiet.rounding = 'ROUND_CEILING' if up else 'ROUND_FLOOR'
    rounded = self._rounded(quiet)
    if rounded._special or rounded._order(self):
        return rounded
    return self._add(_make(int(not up), 1, context.Emin - context.prec), quiet)


@_method
def next_plus(self, context=None):
    """The smallest number above."""
    return _neighbour(self, context or getcontext(), True)


@_method
def next_minus(self, context=None):
    """The largest number below."""
    return _neighbour(self, context or getcontext(), False)


@_two
def next_toward(self, other, context):
    """The neighbour in the direction of another number."""
    nan = self._nans(context, other)
    if nan is not None:
        return nan
    order = self._order(other)
    if not order:
        return self.copy_sign(other)
    result = _neighbour(self, context, order < 0)
    if result._special:
        context._signal(number.Overflow, Inexact, Rounded)
    elif result.adjusted() < context.Emin:
        context._signal(Underflow, Subnormal, Inexact, Rounded)
        if not result._int:
            context._signal(Clamped)
    return result


# ---- digits

@_method
def logb(self, context=None):
    """The exponent of the first digit, as a Decimal."""
    context = context or getcontext()
    nan = self._nans(context)
    if nan is not None:
        return nan
    if self._special:
        return _make(0, 0, 0, 'inf')
    if not self._int:
        context._signal(DivisionByZero)
        return _make(1, 0, 0, 'inf')
    return Decimal(self.adjusted())._rounded(context)


@_two
def scaleb(self, other, context):
    """The number times ten to the power of an integer."""
    nan = self._nans(context, other)
    if nan is not None:
        return nan
    limit = 2 * (context.Emax + context.prec)
    if other._special or other._exp != 0 or not -limit <= int(other) <= limit:
        return self._invalid(context)
    if self._special:
        return self._with()
    return _fix(self._sign, self._int, self._exp + int(other), context)


def _moved(self, other, context, rotate):
    nan = self._nans(context, other)
    if nan is not None:
        return nan
    if other._special or other._exp != 0 or not -context.prec <= int(other) <= context.prec:
        return self._invalid(context)
    if self._special:
        return self._with()
    count = int(other)
    digits = str(self._int)[-context.prec:].zfill(context.prec)
    if rotate:
        digits = digits[count:] + digits[:count]
    elif count < 0:
        digits = digits[:count]
    else:
        digits = (digits + '0' * count)[-context.prec:]
    return _make(self._sign, int(digits or 0), self._exp)


@_two
def rotate(self, other, context):
    """The digits turned by a number of places."""
    return _moved(self, other, context, True)


@_two
def shift(self, other, context):
    """The digits moved by a number of places."""
    return _moved(self, other, context, False)


def _bits(value):
    if value._special or value._sign or value._exp or set(str(value._int)) - {'0', '1'}:
        return None
    return int(str(value._int), 2)


for _name, _work in (('logical_and', int.__and__), ('logical_or', int.__or__), ('logical_xor', int.__xor__)):
    def _logical(self, other, context=None, work=_work):
        context = context or getcontext()
        a, b = _bits(self), _bits(_operand(other))
        if a is None or b is None:
            return self._invalid(context)
        return _make(0, int(bin(work(a, b))[2:][-context.prec:]), 0)
    _logical.__name__ = _name
    setattr(Decimal, _name, _logical)


@_method
def logical_invert(self, context=None):
    """Zeros for ones and ones for zeros, over the whole precision."""
    context = context or getcontext()
    bits = _bits(self)
    if bits is None:
        return self._invalid(context)
    return _make(0, int(bin(bits ^ (1 << context.prec) - 1)[2:]), 0)
