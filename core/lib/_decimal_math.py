"""exp, ln, log10 and powers of decimal numbers, in integers scaled by powers of ten.

Each function answers an integer within a few units of the true value times 10**places; the caller asks for more places
until it can round.
"""

from math import isqrt


def exp_digits(coefficient, exponent, digits):
    """e**(coefficient * 10**exponent) as (value, exponent) with about that many digits, for any sign."""
    guard = digits + 12 + max(0, exponent + len(str(abs(coefficient))))
    scale = 10 ** guard
    x = coefficient * 10 ** (guard + exponent) if guard + exponent >= 0 else coefficient // 10 ** -(guard + exponent)
    # e**x = 10**tens * e**rest
    tens, x = divmod(x, ln10_scaled(guard))
    # e**rest = (e**(rest / 2**k))**(2**k), where the series is short.
    k = 8 + isqrt(guard) // 2
    more = 10 ** (k // 3 + 5)
    scale *= more
    x = x * more >> k
    term = total = scale
    n = 1
    while term:
        term = term * x // scale // n
        total += term
        n += 1
    for _ in range(k):
        total = total * total // scale
    surplus = len(str(total)) - digits
    return total // 10 ** surplus, tens + surplus - len(str(scale)) + 1


def _ln_between(x, scale):
    # ln(x / scale) * scale for x near scale: square roots bring it close to 1, then 2 atanh((y - 1) / (y + 1)).
    roots = 10
    for _ in range(roots):
        x = isqrt(x * scale)
    z = (x - scale) * scale // (x + scale)
    square = z * z // scale
    total, power, n = 0, z, 1
    while power:
        total += power // n
        power = power * square // scale
        if power in (-1, 0):
            break
        n += 2
    return total * 2 << roots


_ln10_known = {}


def ln10_scaled(places):
    """ln(10) * 10**places"""
    if places not in _ln10_known:
        guard = places + 10
        scale = 10 ** guard
        # ln 10 = 3 ln 2 + ln 1.25
        ln2 = _ln_between(2 * scale, scale)
        _ln10_known.clear()
        _ln10_known[places] = (3 * ln2 + _ln_between(scale * 5 // 4, scale)) // 10 ** 10
    return _ln10_known[places]


def ln_scaled(coefficient, exponent, places):
    """ln(coefficient * 10**exponent) * 10**places"""
    digits = len(str(coefficient))
    e = exponent + digits - 1  # the number is m * 10**e with 1 <= m < 10
    if coefficient * 10 > 32 * 10 ** (digits - 1):
        e += 1
    guard = max(places, 0) + 12 + len(str(abs(e)))
    scale = 10 ** guard
    m = coefficient * 10 ** (guard + exponent - e) if guard + exponent - e >= 0 \
        else coefficient // 10 ** (e - exponent - guard)
    total = _ln_between(m, scale)
    if e:
        total += e * ln10_scaled(guard)
    return total // 10 ** (guard - places)


def rounded(function, precision):
    """A function's value as (value, exponent), with digits enough beyond the precision that rounding is right.

    function(digits) gives the value in the same form with about that many digits.
    """
    extra = 4
    while True:
        value, exponent = function(precision + extra)
        digits = str(abs(value))
        surplus = len(digits) - precision
        if surplus >= 2:
            tail, unit = int(digits[precision:]), 10 ** surplus
            # Neither at a half nor at a whole number of units in the last place: what is unknown does not matter.
            if min(tail, abs(tail - unit // 2), unit - tail) > 30 or extra > precision + 40:
                return value, exponent
        extra += extra + 3
