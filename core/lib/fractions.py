"""Fraction: exact rational numbers."""
import math
import numbers
import operator
import re

__all__ = ["Fraction"]

_FORM = re.compile(
    r"\s*(?P<sign>[-+]?)(?=\d|\.\d)(?P<whole>\d*|\d+(_\d+)*)"
    r"(?:(?:\s*/\s*(?P<below>\d+(_\d+)*))?|(?:\.(?P<decimal>\d*|\d+(_\d+)*))?(?:[eE](?P<exponent>[-+]?\d+(_\d+)*))?)\s*\Z"
)
_SPEC = re.compile(
    r"(?:(?P<fill>.)?(?P<align>[<>=^]))?(?P<sign>[-+ ]?)(?P<z>z)?(?P<alternate>#)?(?P<zero>0(?=[0-9]))?"
    r"(?P<width>[0-9]+)?(?P<grouping>[,_])?(?:\.(?=[0-9,_])(?P<precision>[0-9]+)?(?P<below>[,_])?)?"
    r"(?P<kind>[eEfFgG%]?)\Z", re.DOTALL
)


class Fraction(numbers.Rational):
    """A ratio of two ints in lowest terms: Fraction(1, 3), Fraction('0.25'), Fraction(0.5)."""

    __slots__ = ("_numerator", "_denominator")

    def __new__(cls, numerator=0, denominator=None):
        self = object.__new__(cls)
        if denominator is None:
            if type(numerator) is int:
                above, below = numerator, 1
            elif isinstance(numerator, numbers.Rational):
                above, below = numerator.numerator, numerator.denominator
            elif isinstance(numerator, str):
                above, below = _read(numerator)
            elif hasattr(numerator, "as_integer_ratio") and not isinstance(numerator, type):
                above, below = numerator.as_integer_ratio()
            else:
                raise TypeError("argument should be a string or a Rational instance or have the as_integer_ratio() method")
            self._numerator, self._denominator = above, below
            return self
        if type(numerator) is int is type(denominator):
            above, below = numerator, denominator
        elif isinstance(numerator, numbers.Rational) and isinstance(denominator, numbers.Rational):
            above = numerator.numerator * denominator.denominator
            below = denominator.numerator * numerator.denominator
        else:
            raise TypeError("both arguments should be Rational instances")
        if below == 0:
            raise ZeroDivisionError(f"Fraction({above}, 0)")
        common = math.gcd(above, below)
        if below < 0:
            common = -common
        self._numerator, self._denominator = above // common, below // common
        return self

    @classmethod
    def _lowest(cls, above, below):
        self = object.__new__(cls)
        self._numerator, self._denominator = above, below
        return self

    @classmethod
    def from_number(cls, number):
        if type(number) is int or isinstance(number, numbers.Rational) or hasattr(number, "as_integer_ratio"):
            return cls(number)
        raise TypeError("argument should be a Rational instance or have the as_integer_ratio() method")

    @classmethod
    def from_float(cls, f):
        if isinstance(f, numbers.Integral):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError(f"{cls.__name__}.from_float() only takes floats, not {f!r} ({type(f).__name__})")
        return cls(*f.as_integer_ratio())

    @classmethod
    def from_decimal(cls, dec):
        from decimal import Decimal
        if not isinstance(dec, (numbers.Integral, Decimal)):
            raise TypeError(f'{cls.__name__}.from_decimal() only takes Decimals, not {dec!r} ({type(dec).__name__})')
        return cls(*dec.as_integer_ratio())

    @property
    def numerator(self):
        return self._numerator

    @property
    def denominator(self):
        return self._denominator

    def is_integer(self):
        return self._denominator == 1

    def as_integer_ratio(self):
        return self._numerator, self._denominator

    def limit_denominator(self, max_denominator=1000000):
        """The nearest fraction whose denominator is not above max_denominator, by continued fractions."""
        if max_denominator < 1:
            raise ValueError("max_denominator should be at least 1")
        if self._denominator <= max_denominator:
            return Fraction(self)
        p0, q0, p1, q1 = 0, 1, 1, 0
        n, d = self._numerator, self._denominator
        while True:
            a = n // d
            q2 = q0 + a * q1
            if q2 > max_denominator:
                break
            p0, q0, p1, q1 = p1, q1, p0 + a * p1, q2
            n, d = d, n - a * d
        k = (max_denominator - q0) // q1
        # Of the two candidates the nearer one, in whole numbers.
        if 2 * d * (q0 + k * q1) <= self._denominator:
            return Fraction._lowest(p1, q1)
        return Fraction._lowest(p0 + k * p1, q0 + k * q1)

    def __repr__(self):
        return f"{type(self).__name__}({self._numerator}, {self._denominator})"

    def __str__(self):
        if self._denominator == 1:
            return str(self._numerator)
        return f"{self._numerator}/{self._denominator}"

    def __format__(self, spec):
        found = _SPEC.match(spec)
        if not found or found["align"] and found["zero"] or not found["kind"] and (
                found["zero"] or found["z"] or found["precision"] or found["below"]):
            raise ValueError(f"Invalid format specifier {spec!r} for object of type {type(self).__name__!r}")
        if found["kind"]:
            return _as_decimal(self, found)
        below = "" if self._denominator == 1 and not found["alternate"] else f"/{self._denominator}"
        whole = f"{abs(self._numerator):{found['grouping'] or ''}}"
        text = whole + (f"{self._denominator:{found['grouping'] or ''}}".join(["/", ""]) if below else "")
        sign = "-" if self._numerator < 0 else found["sign"] if found["sign"] in ("+", " ") else ""
        return _pad(sign, text, found)

    def __add__(self, other):
        return _binary(self, other, _add, operator.add)

    def __radd__(self, other):
        return _reflected(self, other, _add, operator.add)

    def __sub__(self, other):
        return _binary(self, other, _subtract, operator.sub)

    def __rsub__(self, other):
        return _reflected(self, other, _subtract, operator.sub)

    def __mul__(self, other):
        return _binary(self, other, _multiply, operator.mul)

    def __rmul__(self, other):
        return _reflected(self, other, _multiply, operator.mul)

    def __truediv__(self, other):
        return _binary(self, other, _divide, operator.truediv)

    def __rtruediv__(self, other):
        return _reflected(self, other, _divide, operator.truediv)

    def __floordiv__(self, other):
        return _binary(self, other, _floor, operator.floordiv)

    def __rfloordiv__(self, other):
        return _reflected(self, other, _floor, operator.floordiv)

    def __mod__(self, other):
        return _binary(self, other, _modulo, operator.mod)

    def __rmod__(self, other):
        return _reflected(self, other, _modulo, operator.mod)

    def __divmod__(self, other):
        return _binary(self, other, lambda a, b: (_floor(a, b), _modulo(a, b)), divmod)

    def __rdivmod__(self, other):
        return _reflected(self, other, lambda a, b: (_floor(a, b), _modulo(a, b)), divmod)

    def __pow__(self, exponent, modulo=None):
        if modulo is not None:
            return NotImplemented
        if isinstance(exponent, numbers.Rational):
            if exponent.denominator != 1:
                return float(self) ** float(exponent)
            power = exponent.numerator
            above, below = self._numerator, self._denominator
            if power < 0:
                if above == 0:
                    raise ZeroDivisionError(f"Fraction({below ** -power}, 0)")
                above, below, power = (below, above, -power) if above > 0 else (-below, -above, -power)
            return Fraction._lowest(above ** power, below ** power)
        if isinstance(exponent, (float, complex)):
            return float(self) ** exponent
        return NotImplemented

    def __rpow__(self, base, modulo=None):
        if modulo is not None:
            return NotImplemented
        if self._denominator == 1 and self._numerator >= 0:
            return base ** self._numerator
        if isinstance(base, numbers.Rational):
            return Fraction(base.numerator, base.denominator) ** self
        return base ** (self._numerator if self._denominator == 1 else float(self))

    def __pos__(self):
        return Fraction._lowest(self._numerator, self._denominator)

    def __neg__(self):
        return Fraction._lowest(-self._numerator, self._denominator)

    def __abs__(self):
        return Fraction._lowest(abs(self._numerator), self._denominator)

    def __int__(self):
        return self.__trunc__()

    def __trunc__(self):
        above, below = self._numerator, self._denominator
        return -(-above // below) if above < 0 else above // below

    def __floor__(self):
        return self._numerator // self._denominator

    def __ceil__(self):
        return -(-self._numerator // self._denominator)

    def __round__(self, ndigits=None):
        if ndigits is None:
            whole, rest = divmod(self._numerator, self._denominator)
            twice = rest * 2
            up = twice > self._denominator or (twice == self._denominator and whole % 2 == 1)
            return whole + 1 if up else whole
        shift = 10 ** abs(ndigits)
        if ndigits > 0:
            return Fraction(round(self * shift), shift)
        return Fraction(round(self / shift) * shift)

    def __float__(self):
        return self._numerator / self._denominator

    def __hash__(self):
        if self._denominator == 1:
            return hash(self._numerator)
        prime = (1 << 61) - 1
        if self._denominator % prime == 0:
            found = 314159
        else:
            found = hash(hash(abs(self._numerator)) * pow(self._denominator, -1, prime))
        found = found if self._numerator >= 0 else -found
        return -2 if found == -1 else found

    def __eq__(self, other):
        if isinstance(other, numbers.Rational):
            return self._numerator == other.numerator and self._denominator == other.denominator
        if isinstance(other, complex) and other.imag == 0:
            other = other.real
        if isinstance(other, float):
            if math.isnan(other) or math.isinf(other):
                return 0.0 == other
            return self == Fraction.from_float(other)
        return NotImplemented

    def _compare(self, other, op):
        if isinstance(other, numbers.Rational):
            return op(self._numerator * other.denominator, self._denominator * other.numerator)
        if isinstance(other, float):
            if math.isnan(other) or math.isinf(other):
                return op(0.0, other)
            return op(self, Fraction.from_float(other))
        return NotImplemented

    def __lt__(self, other):
        return self._compare(other, operator.lt)

    def __gt__(self, other):
        return self._compare(other, operator.gt)

    def __le__(self, other):
        return self._compare(other, operator.le)

    def __ge__(self, other):
        return self._compare(other, operator.ge)

    def __bool__(self):
        return bool(self._numerator)

    def __reduce__(self):
        return type(self), (self._numerator, self._denominator)

    def __copy__(self):
        return self if type(self) is Fraction else type(self)(self._numerator, self._denominator)

    def __deepcopy__(self, memo):
        return self.__copy__()


def _read(text):
    found = _FORM.match(text)
    if not found:
        raise ValueError(f"Invalid literal for Fraction: {text!r}")
    above, below = int(found["whole"] or "0"), 1
    if found["below"]:
        below = int(found["below"])
    else:
        if decimal := (found["decimal"] or "").replace("_", ""):
            below = 10 ** len(decimal)
            above = above * below + int(decimal)
        exponent = int(found["exponent"] or 0)
        if exponent >= 0:
            above *= 10 ** exponent
        else:
            below *= 10 ** -exponent
    if below == 0:
        raise ZeroDivisionError(f"Fraction({above}, 0)")
    common = math.gcd(above, below)
    above //= common
    return (-above if found["sign"] == "-" else above), below // common


# What two fractions give.
def _sum(above, below, other_above, other_below):
    # Both in lowest terms: what the sum can be reduced by divides what the denominators have in common.
    common = math.gcd(below, other_below)
    if common == 1:
        return Fraction._lowest(above * other_below + other_above * below, below * other_below)
    part = below // common
    total = above * (other_below // common) + other_above * part
    again = math.gcd(total, common)
    return Fraction._lowest(total // again, part * (other_below // again))


def _add(a, b):
    return _sum(a.numerator, a.denominator, b.numerator, b.denominator)


def _subtract(a, b):
    return _sum(a.numerator, a.denominator, -b.numerator, b.denominator)


def _multiply(a, b):
    return Fraction(a.numerator * b.numerator, a.denominator * b.denominator)


def _divide(a, b):
    if not b:
        raise ZeroDivisionError("Fraction(1, 0)")
    return Fraction(a.numerator * b.denominator, a.denominator * b.numerator)


def _floor(a, b):
    return (a.numerator * b.denominator) // (a.denominator * b.numerator)


def _modulo(a, b):
    return Fraction((a.numerator * b.denominator) % (b.numerator * a.denominator), a.denominator * b.denominator)


_without_complex = (operator.floordiv, operator.mod, divmod)


def _binary(self, other, exact, fallback):
    if type(other) is Fraction or isinstance(other, (int, Fraction)):
        return exact(self, other)
    if isinstance(other, float):
        return fallback(float(self), other)
    if isinstance(other, complex) and fallback not in _without_complex:
        return fallback(complex(float(self)), other)
    return NotImplemented


def _reflected(self, other, exact, fallback):
    if isinstance(other, numbers.Rational):
        return exact(other, self)
    if isinstance(other, numbers.Real):
        return fallback(float(other), float(self))
    if isinstance(other, numbers.Complex) and fallback not in _without_complex:
        return fallback(complex(other), complex(float(self)))
    return NotImplemented


def _pad(sign, text, found):
    width = int(found["width"] or 0)
    fill, align = found["fill"] or " ", found["align"] or ">"
    if found["zero"] and not found["align"]:
        fill, align = "0", "="
    gap = width - len(sign) - len(text)
    if align == "=":
        return sign + fill * gap + text
    if align == "<":
        return sign + text + fill * gap
    if align == "^":
        left = max(gap, 0) // 2
        return fill * left + sign + text + fill * (gap - left)
    return fill * gap + sign + text


def _rounded(above, below, power):
    """above / below in units of 10 ** -power, half to even, and whether it is negative."""
    if power >= 0:
        above *= 10 ** power
    else:
        below *= 10 ** -power
    whole, rest = divmod(abs(above), below)
    if 2 * rest > below or (2 * rest == below and whole & 1):
        whole += 1
    return whole


def _as_decimal(value, found):
    kind = found["kind"]
    precision = int(found["precision"] or 6)
    percent = kind == "%"
    above, below = value._numerator, value._denominator
    if percent:
        above *= 100
    negative = above < 0
    trim = kind in "gG" and not found["alternate"]
    if kind in "fF%":
        digits, power = _rounded(above, below, precision), precision
        scientific, exponent = False, 0
    else:
        figures = max(precision, 1) if kind in "gG" else precision + 1
        exponent = 0
        if above:
            exponent = len(str(abs(above))) - len(str(below))
            if abs(above) * 10 ** max(-exponent, 0) < below * 10 ** max(exponent, 0):
                exponent -= 1
        digits = _rounded(above, below, figures - 1 - exponent)
        if len(str(digits)) > figures:
            digits //= 10
            exponent += 1
        scientific = kind in "eE" or not -4 <= exponent < figures
        power = figures - 1 if scientific else figures - 1 - exponent
    if found["z"] and digits == 0:
        negative = False
    text = f"{digits:0{power + 1}d}"
    whole, rest = (text[:-power], text[-power:]) if power else (text, "")
    if trim:
        rest = rest.rstrip("0")
    if rest or found["alternate"]:
        separator = found["below"] or ""
        rest = "." + separator.join([rest[at:at + 3] for at in range(0, len(rest), 3)])
    suffix = "%" if percent else f"{'E' if kind in 'EG' else 'e'}{exponent:+03d}" if scientific else ""
    sign = "-" if negative else found["sign"] if found["sign"] in ("+", " ") else ""
    if found["grouping"]:
        # Zeros in front are digits in groups, too.
        zeros = found["zero"] or found["fill"] == "0" and found["align"] == "="
        room = int(found["width"] or 0) - len(sign + rest + suffix) if zeros else 0
        whole = f"{int(whole):0{max(room, 1)}{found['grouping']}}"
    return _pad(sign, whole + rest + suffix, found)
