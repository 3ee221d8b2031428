"""Decimal: sign, coefficient (an int) and exponent; the arithmetic of the General Decimal Arithmetic standard."""

import math
from collections import namedtuple
from _decimal_context import (Clamped, Context, ConversionSyntax, DivisionByZero, DivisionImpossible, DivisionUndefined,
                              FloatOperation, Inexact, InvalidOperation, Overflow, Rounded, Subnormal, Underflow,
                              getcontext)
from _decimal_text import formatted, parse, scientific

DecimalTuple = namedtuple('DecimalTuple', 'sign digits exponent', module='decimal')
_modulus = 2 ** 61 - 1
_plain_types = frozenset([float, str, bytes, list, tuple, dict, set, type(None), complex])


def _size(coefficient):
    return len(str(coefficient))


def _make(sign, coefficient, exponent, special='', cls=None):
    self = object.__new__(cls or Decimal)
    self._sign, self._int, self._exp, self._special = sign, coefficient, exponent, special
    return self


def _dropped(coefficient, count, rounding, sign):
    # coefficient / 10**count as an int, and whether anything but zeros was lost.
    unit = 10 ** count
    quotient, rest = divmod(coefficient, unit)
    if not rest:
        return quotient, False
    half = rest * 2 - unit
    if rounding == 'ROUND_HALF_EVEN':
        up = half > 0 or half == 0 and quotient & 1
    elif rounding == 'ROUND_HALF_UP':
        up = half >= 0
    elif rounding == 'ROUND_HALF_DOWN':
        up = half > 0
    elif rounding == 'ROUND_UP':
        up = True
    elif rounding == 'ROUND_DOWN':
        up = False
    elif rounding == 'ROUND_CEILING':
        up = not sign
    elif rounding == 'ROUND_FLOOR':
        up = sign
    else:  # ROUND_05UP
        up = quotient % 5 == 0
    return quotient + bool(up), True


def _fix(sign, coefficient, exponent, context):
    """The number rounded to the context, whose signals are given."""
    etiny, etop = context.Emin - context.prec + 1, context.Emax - context.prec + 1
    if not coefficient:
        fitting = min(max(exponent, etiny), etop if context.clamp else context.Emax)
        if fitting != exponent:
            context._signal(Clamped)
        return _make(sign, 0, fitting)
    size = _size(coefficient)
    least = size + exponent - context.prec
    if least > etop:
        return _overflowed(sign, context)
    signals = []
    subnormal = size + exponent - 1 < context.Emin
    least = max(least, etiny)
    if exponent < least:
        count = least - exponent
        if count > size + 1:
            coefficient, count = (1, 2) if coefficient else (0, 2)
        coefficient, changed = _dropped(coefficient, count, context.rounding, sign)
        exponent = least
        if _size(coefficient) > context.prec:
            coefficient //= 10
            exponent += 1
            if exponent > etop:
                return _overflowed(sign, context)
        if changed and subnormal:
            signals.append(Underflow)
        if subnormal:
            signals.append(Subnormal)
        if changed:
            signals.append(Inexact)
        signals.append(Rounded)
        if not coefficient:
            signals.append(Clamped)
    elif subnormal:
        signals.append(Subnormal)
    if context.clamp and exponent > etop and coefficient:
        signals.append(Clamped)
        coefficient *= 10 ** (exponent - etop)
        exponent = etop
    if signals:
        context._signal(*signals)
    return _make(sign, coefficient, exponent)


def _overflowed(sign, context):
    context._signal(Overflow, Inexact, Rounded)
    rounding = context.rounding
    if rounding in ('ROUND_HALF_EVEN', 'ROUND_HALF_UP', 'ROUND_HALF_DOWN', 'ROUND_UP') or \
            rounding == ('ROUND_FLOOR' if sign else 'ROUND_CEILING'):
        return _make(sign, 0, 0, 'inf')
    return _make(sign, 10 ** context.prec - 1, context.Emax - context.prec + 1)


def _converted(other):
    # An operand as a Decimal, or NotImplemented.
    if isinstance(other, Decimal):
        return other
    if isinstance(other, int):
        return _make(other < 0, abs(int(other)), 0)
    return NotImplemented


class Decimal:
    """A decimal floating-point number."""

    __slots__ = ('_sign', '_int', '_exp', '_special')

    def __new__(cls, value='0', context=None):
        if context is not None and not isinstance(context, Context):
            raise TypeError('optional argument must be a context')
        if isinstance(value, str):
            parts = parse(value)
            if parts is None:
                (context or getcontext())._signal(ConversionSyntax)
                return _make(0, 0, 0, 'nan', cls)
            return _make(*parts, cls)
        if isinstance(value, int):
            return _make(int(value < 0), abs(int(value)), 0, '', cls)
        if isinstance(value, Decimal):
            if cls is Decimal and type(value) is Decimal:
                return value
            return _make(value._sign, value._int, value._exp, value._special, cls)
        if isinstance(value, float):
            (context or getcontext())._signal(FloatOperation)
            return cls.from_float(value)
        if isinstance(value, (tuple, list)):
            return _make(*cls._from_parts(value), cls)
        raise TypeError(f'conversion from {type(value).__name__} to Decimal is not supported')

    @staticmethod
    def _from_parts(value):
        if len(value) != 3:
            raise ValueError('argument must be a sequence of length 3')
        sign, digits, exponent = value
        if not isinstance(sign, int) or sign not in (0, 1):
            raise ValueError('sign must be an integer with the value 0 or 1')
        special = ''
        if isinstance(exponent, str):
            if exponent not in ('F', 'n', 'N'):
                raise ValueError("string argument in the third position must be 'F', 'n' or 'N'")
            special = {'F': 'inf', 'n': 'nan', 'N': 'snan'}[exponent]
            exponent = 0
        elif not isinstance(exponent, int):
            raise ValueError('exponent must be an integer')
        coefficient = 0
        for digit in digits if special != 'inf' else ():
            if not isinstance(digit, int) or not 0 <= digit <= 9:
                raise ValueError('coefficient must be a tuple of digits')
            coefficient = coefficient * 10 + digit
        return sign, coefficient, exponent, special

    @classmethod
    def from_float(cls, f, /):
        """Exactly the float's value."""
        if isinstance(f, int):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError('argument must be int or float')
        sign = int(math.copysign(1.0, f) < 0)
        if math.isinf(f) or math.isnan(f):
            return _make(sign, 0, 0, 'inf' if math.isinf(f) else 'nan', cls)
        numerator, denominator = abs(f).as_integer_ratio()
        k = denominator.bit_length() - 1
        return _make(sign, numerator * 5 ** k, -k, '', cls)

    @classmethod
    def from_number(cls, number, /):
        """The value of a real number: an int, float or Decimal."""
        if not isinstance(number, (int, float, Decimal)):
            raise TypeError(f'conversion from {type(number).__name__} to Decimal is not supported')
        return cls.from_float(number) if isinstance(number, float) else cls(number)

    @staticmethod
    def _nan():
        return _make(0, 0, 0, 'nan')

    def _with(self, sign=None, exponent=None):
        return _make(self._sign if sign is None else sign, self._int, self._exp if exponent is None else exponent,
                     self._special)

    def _invalid(self, context, condition=InvalidOperation):
        context._signal(condition)
        return Decimal._nan()

    def _is_nan(self):
        return self._special in ('nan', 'snan')

    def _nans(self, context, *others):
        # The NaN that comes of operands with a NaN among them, or None.
        for one in (self, *others):
            if one._special == 'snan':
                context._signal(InvalidOperation)
                return one._quiet(context)
        for one in (self, *others):
            if one._special == 'nan':
                return one._quiet(context)
        return None

    def _quiet(self, context):
        payload = self._int % 10 ** (context.prec - context.clamp) if self._int else 0
        return _make(self._sign, payload, 0, 'nan')

    # -- looks

    def __repr__(self):
        return f"Decimal('{self}')"

    def __str__(self):
        return self._text(False, None)

    def to_eng_string(self, context=None):
        """As str(), with exponents that are multiples of three."""
        return self._text(True, context)

    def _text(self, engineering, context):
        if self._special:
            body = {'inf': 'Infinity', 'nan': 'NaN', 'snan': 'sNaN'}[self._special]
            if self._int and self._special != 'inf':
                body += str(self._int)
        else:
            context = context or getcontext()
            body = scientific(str(self._int), self._exp, engineering, context.capitals)
        return '-' + body if self._sign else body

    def __format__(self, specifier, context=None):
        return formatted(self, specifier, context or getcontext())

    def as_tuple(self):
        """(sign, digits, exponent)"""
        digits = tuple(map(int, str(self._int)))
        if self._special:
            exponent = {'inf': 'F', 'nan': 'n', 'snan': 'N'}[self._special]
            return DecimalTuple(self._sign, digits if self._int or self._special == 'inf' else (), exponent)
        return DecimalTuple(self._sign, digits, self._exp)

    def as_integer_ratio(self):
        """A pair of ints with exactly this ratio."""
        if self._special:
            if self._special == 'inf':
                raise OverflowError('cannot convert Infinity to integer ratio')
            raise ValueError('cannot convert NaN to integer ratio')
        numerator = -self._int if self._sign else self._int
        if self._exp >= 0:
            return numerator * 10 ** self._exp, 1
        denominator = 10 ** -self._exp
        common = math.gcd(numerator, denominator)
        return numerator // common, denominator // common

    def __reduce__(self):
        return type(self), (str(self),)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo, /):
        return self

    # -- comparison

    def _order(self, other):
        # -1, 0 or 1; neither is a NaN.
        if self._special or other._special:
            mine = (-1 if self._sign else 1) if self._special else 0
            others = (-1 if other._sign else 1) if other._special else 0
            return (mine > others) - (mine < others)
        if not self._int or not other._int:
            mine = (-1 if self._sign else 1) if self._int else 0
            others = (-1 if other._sign else 1) if other._int else 0
            return (mine > others) - (mine < others)
        if self._sign != other._sign:
            return -1 if self._sign else 1
        mine, others = self.adjusted(), other.adjusted()
        if mine == others:
            shift = self._exp - other._exp
            a = self._int * 10 ** shift if shift > 0 else self._int
            b = other._int * 10 ** -shift if shift < 0 else other._int
            order = (a > b) - (a < b)
        else:
            order = 1 if mine > others else -1
        return -order if self._sign else order

    def _comparable(self, other, equality=False):
        if isinstance(other, Decimal):
            return other
        if isinstance(other, int):
            return _make(int(other < 0), abs(int(other)), 0)
        if isinstance(other, float):
            context = getcontext()
            if equality:
                context.flags[FloatOperation] = True
            else:
                context._signal(FloatOperation)
            return Decimal.from_float(other)
        if isinstance(other, complex) and equality and other.imag == 0:
            return self._comparable(other.real, True)
        from numbers import Rational
        if isinstance(other, Rational):
            return other
        return NotImplemented

    def _compared(self, other, test, equality=False):
        other = self._comparable(other, equality)
        if other is NotImplemented:
            return other
        if not isinstance(other, Decimal):
            if self._special:
                other = Decimal(0)
            else:
                numerator, denominator = self.as_integer_ratio()
                a, b = numerator * other.denominator, other.numerator * denominator
                return test((a > b) - (a < b))
        if self._is_nan() or other._is_nan():
            if not equality or 'snan' in (self._special, other._special):
                getcontext()._signal(InvalidOperation)
            return False
        return test(self._order(other))

    def __eq__(self, other):
        return self._compared(other, lambda order: order == 0, True)

    def __ne__(self, other):
        equal = self.__eq__(other)
        return equal if equal is NotImplemented else not equal

    def __lt__(self, other):
        return self._compared(other, lambda order: order < 0)

    def __le__(self, other):
        return self._compared(other, lambda order: order <= 0)

    def __gt__(self, other):
        return self._compared(other, lambda order: order > 0)

    def __ge__(self, other):
        return self._compared(other, lambda order: order >= 0)

    def __hash__(self):
        if self._special:
            if self._special == 'snan':
                raise TypeError('Cannot hash a signaling NaN value')
            if self._special == 'nan':
                return object.__hash__(self)
            return -314159 if self._sign else 314159
        power = pow(10, self._exp, _modulus) if self._exp >= 0 else pow(pow(10, -1, _modulus), -self._exp, _modulus)
        value = self._int * power % _modulus
        value = -value if self._sign else value
        return -2 if value == -1 else value

    def __bool__(self):
        return bool(self._special or self._int)

    # -- conversion

    def __int__(self):
        if self._special:
            if self._special == 'inf':
                raise OverflowError('cannot convert Infinity to integer')
            raise ValueError('cannot convert NaN to integer')
        value = self._int * 10 ** self._exp if self._exp >= 0 else self._int // 10 ** -self._exp
        return -value if self._sign else value

    __trunc__ = __int__

    def __float__(self):
        if self._special == 'snan':
            raise ValueError('cannot convert signaling NaN to float')
        if self._is_nan():
            return -math.nan if self._sign else math.nan
        return float(str(self))

    def __complex__(self):
        return complex(float(self))

    @property
    def real(self):
        return self

    @property
    def imag(self):
        return Decimal(0)

    def conjugate(self):
        return self

    def __round__(self, n=None, /):
        if n is not None:
            if not isinstance(n, int):
                raise TypeError('optional arg must be an integer')
            return self.quantize(_make(0, 1, -n))
        return self._to_int('ROUND_HALF_EVEN')

    def __floor__(self):
        return self._to_int('ROUND_FLOOR')

    def __ceil__(self):
        return self._to_int('ROUND_CEILING')

    def _to_int(self, rounding):
        return int(self if self._special else self._at_exponent(0, rounding))

    def _at_exponent(self, exponent, rounding):
        # The same value with this exponent, rounded; no context has a say.
        if exponent <= self._exp:
            return _make(self._sign, self._int * 10 ** (self._exp - exponent), exponent)
        count = min(exponent - self._exp, _size(self._int) + 2)
        return _make(self._sign, _dropped(self._int, count, rounding, self._sign)[0], exponent)

    def _rounded_to(self, digits, rounding):
        if not self._int:
            return self
        count = _size(self._int) - digits
        if count < 0:
            return _make(self._sign, self._int * 10 ** -count, self._exp + count)
        coefficient, _ = _dropped(self._int, count, rounding, self._sign)
        exponent = self._exp + count
        if _size(coefficient) > digits:
            coefficient //= 10
            exponent += 1
        return _make(self._sign, coefficient, exponent)

    # -- arithmetic

    def _plus(self, context):
        nan = self._nans(context)
        if nan is not None:
            return nan
        if self._special:
            return self._with()
        sign = self._sign if self._int or context.rounding == 'ROUND_FLOOR' else 0
        return _fix(sign, self._int, self._exp, context)

    def _rounded(self, context):
        # As _plus, with the sign of a zero kept.
        if self._special:
            return self._nans(context) or self._with()
        return _fix(self._sign, self._int, self._exp, context)

    def _minus(self, context):
        nan = self._nans(context)
        if nan is not None:
            return nan
        return self._with(sign=1 - self._sign)._plus(context)

    def _abs(self, context):
        nan = self._nans(context)
        if nan is not None:
            return nan
        return self._with(sign=0)._plus(context)

    def _add(self, other, context):
        if self._special or other._special:
            nan = self._nans(context, other)
            if nan is not None:
                return nan
            if self._special and other._special and self._sign != other._sign:
                return self._invalid(context)
            return (self if self._special else other)._with()
        exponent = min(self._exp, other._exp)
        if self._int and other._int and max(self._exp, other._exp) - exponent <= context.prec:
            a = self._int * 10 ** (self._exp - exponent)
            b = other._int * 10 ** (other._exp - exponent)
            total = (-a if self._sign else a) + (-b if other._sign else b)
            if total:
                return _fix(int(total < 0), abs(total), exponent, context)
        negative_zero = context.rounding == 'ROUND_FLOOR' and self._sign != other._sign
        if not self._int and not other._int:
            return _fix(1 if negative_zero else min(self._sign, other._sign), 0, exponent, context)
        if not self._int or not other._int:
            kept = self if self._int else other
            exponent = max(exponent, kept._exp - context.prec - 1)
            if exponent <= kept._exp:
                return _fix(kept._sign, kept._int * 10 ** (kept._exp - exponent), exponent, context)
        high, low = (self, other) if self._exp >= other._exp else (other, self)
        # What is far below the other's digits matters only as not being zero.
        cut = high._exp + min(-1, _size(high._int) - context.prec - 2)
        if _size(low._int) + low._exp - 1 < cut:
            low = _make(low._sign, 1, cut)
        exponent = low._exp
        a = high._int * 10 ** (high._exp - exponent)
        total = (-a if high._sign else a) + (-low._int if low._sign else low._int)
        sign = int(total < 0) if total else int(negative_zero)
        if not total and self._sign == other._sign:
            sign = self._sign
        return _fix(sign, abs(total), exponent, context)

    def _subtract(self, other, context):
        if self._is_nan() or other._is_nan():
            return self._nans(context, other)
        return self._add(other._with(sign=1 - other._sign), context)

    def _multiply(self, other, context):
        sign = self._sign ^ other._sign
        if self._special or other._special:
            nan = self._nans(context, other)
            if nan is not None:
                return nan
            if not self or not other:
                return self._invalid(context)
            return _make(sign, 0, 0, 'inf')
        return _fix(sign, self._int * other._int, self._exp + other._exp, context)

    def _divide(self, other, context):
        sign = self._sign ^ other._sign
        if self._special or other._special:
            nan = self._nans(context, other)
            if nan is not None:
                return nan
            if self._special and other._special:
                return self._invalid(context)
            if self._special:
                return _make(sign, 0, 0, 'inf')
            context._signal(Clamped)
            return _make(sign, 0, context.Emin - context.prec + 1)
        if not other._int:
            if not self._int:
                return self._invalid(context, DivisionUndefined)
            context._signal(DivisionByZero)
            return _make(sign, 0, 0, 'inf')
        ideal = self._exp - other._exp
        if not self._int:
            return _fix(sign, 0, ideal, context)
        shift = _size(other._int) - _size(self._int) + context.prec + 1
        exponent = ideal - shift
        if shift >= 0:
            quotient, rest = divmod(self._int * 10 ** shift, other._int)
        else:
            quotient, rest = divmod(self._int, other._int * 10 ** -shift)
        if rest:
            if quotient % 5 == 0:
                quotient += 1
        else:
            while exponent < ideal and quotient % 10 == 0:
                quotient //= 10
                exponent += 1
        return _fix(sign, quotient, exponent, context)

    def _whole_division(self, other, context):
        # (quotient, remainder) of finite numbers, the divisor not zero; None where the quotient is too large.
        sign = self._sign ^ other._sign
        ideal = min(self._exp, other._exp)
        distance = self.adjusted() - other.adjusted()
        if not self._int or distance <= -2:
            return _make(sign, 0, 0), self._rescaled(ideal, context)
        if distance <= context.prec:
            shift = self._exp - other._exp
            a, b = self._int, other._int
            if shift >= 0:
                a *= 10 ** shift
            else:
                b *= 10 ** -shift
            quotient, rest = divmod(a, b)
            if quotient < 10 ** context.prec:
                return _make(sign, quotient, 0), _make(self._sign, rest, ideal)
        return None

    def _rescaled(self, exponent, context):
        if exponent <= self._exp:
            return _make(self._sign, self._int * 10 ** (self._exp - exponent), exponent)
        return self

    def _divide_int(self, other, context):
        sign = self._sign ^ other._sign
        nan = self._nans(context, other)
        if nan is not None:
            return nan
        if self._special:
            return self._invalid(context) if other._special else _make(sign, 0, 0, 'inf')
        if other._special:
            return _make(sign, 0, 0)
        if not other._int:
            if not self._int:
                return self._invalid(context, DivisionUndefined)
            context._signal(DivisionByZero)
            return _make(sign, 0, 0, 'inf')
        pair = self._whole_division(other, context)
        return self._invalid(context, DivisionImpossible) if pair is None else pair[0]

    def _remainder(self, other, context):
        nan = self._nans(context, other)
        if nan is not None:
            return nan
        if self._special:
            return self._invalid(context)
        if other._special:
            return self._rounded(context)
        if not other._int:
            return self._invalid(context, InvalidOperation if self._int else DivisionUndefined)
        pair = self._whole_division(other, context)
        return self._invalid(context, DivisionImpossible) if pair is None else pair[1]._rounded(context)

    def _divmod(self, other, context):
        nan = self._nans(context, other)
        if nan is not None:
            return nan, nan
        sign = self._sign ^ other._sign
        if self._special:
            if other._special:
                nan = self._invalid(context)
                return nan, nan
            return _make(sign, 0, 0, 'inf'), self._invalid(context)
        if other._special:
            return _make(sign, 0, 0), self._rounded(context)
        if not other._int:
            if not self._int:
                nan = self._invalid(context, DivisionUndefined)
                return nan, nan
            context._signal(DivisionByZero, InvalidOperation)
            return _make(sign, 0, 0, 'inf'), Decimal._nan()
        pair = self._whole_division(other, context)
        if pair is None:
            nan = self._invalid(context, DivisionImpossible)
            return nan, nan
        return pair[0], pair[1]._rounded(context)

    def __pos__(self):
        return self._plus(getcontext())

    def __neg__(self):
        return self._minus(getcontext())

    def __abs__(self):
        return self._abs(getcontext())

    def __pow__(self, other, modulo=None, /):
        other = _converted(other)
        if other is NotImplemented:
            return other
        return self._power(other, getcontext(), None if modulo is None else _converted(modulo))

    def __rpow__(self, other, modulo=None, /):
        other = _converted(other)
        return other if other is NotImplemented else other._power(self, getcontext(), None)

    def _power(self, other, context, modulo):
        from _decimal_power import power, power_modulo
        return power(self, other, context) if modulo is None else power_modulo(self, other, modulo, context)

    # -- parts

    def adjusted(self):
        """The exponent of the first digit."""
        return 0 if self._special else self._exp + _size(self._int) - 1

    def canonical(self):
        return self

    def radix(self):
        return Decimal(10)

    def is_canonical(self):
        return True

    def is_finite(self):
        return not self._special

    def is_infinite(self):
        return self._special == 'inf'

    def is_nan(self):
        return self._is_nan()

    def is_qnan(self):
        return self._special == 'nan'

    def is_snan(self):
        return self._special == 'snan'

    def is_signed(self):
        return bool(self._sign)

    def is_zero(self):
        return not self._special and not self._int

    def is_normal(self, context=None):
        return not self._special and bool(self._int) and (context or getcontext()).Emin <= self.adjusted()

    def is_subnormal(self, context=None):
        return not self._special and bool(self._int) and self.adjusted() < (context or getcontext()).Emin

    def copy_abs(self):
        return self._with(sign=0)

    def copy_negate(self):
        return self._with(sign=1 - self._sign)

    def copy_sign(self, other, context=None):
        return self._with(sign=_operand(other)._sign)


Decimal.__name__ = 'decimal.Decimal'  # what messages show: at CPython's it is in C

def _operand(value):
    converted = _converted(value)
    if converted is NotImplemented:
        raise TypeError(f'conversion from {type(value).__name__} to Decimal is not supported')
    return converted


def _operator(name, symbol, compute):
    def forward(self, other, /):
        if type(other) is Decimal:
            return compute(self, other, getcontext())
        converted = _converted(other)
        if converted is NotImplemented:
            if type(other) in _plain_types:
                raise TypeError(f"unsupported operand type(s) for {symbol}: 'decimal.Decimal' and "
                                f"'{type(other).__name__}'")
            return NotImplemented
        return compute(self, converted, getcontext())

    def backward(self, other, /):
        converted = _converted(other)
        if converted is NotImplemented:
            if type(other) in _plain_types:
                raise TypeError(f"unsupported operand type(s) for {symbol}: '{type(other).__name__}' and "
                                "'decimal.Decimal'")
            return NotImplemented
        return compute(converted, self, getcontext())

    forward.__name__, backward.__name__ = f'__{name}__', f'__r{name}__'
    setattr(Decimal, forward.__name__, forward)
    setattr(Decimal, backward.__name__, backward)


for _name, _symbol, _method in (('add', '+', Decimal._add), ('sub', '-', Decimal._subtract),
                                ('mul', '*', Decimal._multiply), ('truediv', '/', Decimal._divide),
                                ('floordiv', '//', Decimal._divide_int), ('mod', '%', Decimal._remainder),
                                ('divmod', 'divmod()', Decimal._divmod)):
    _operator(_name, _symbol, _method)
Decimal.__module__ = 'decimal'

import _decimal_methods
