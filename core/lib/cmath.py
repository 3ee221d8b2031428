"""Functions of complex numbers."""

import math
from math import e, inf, nan, pi, tau

infj = complex(0.0, math.inf)
nanj = complex(0.0, math.nan)
_huge = 2.0 ** 1022

# Where a part is infinite or not a number: one row for each kind of the first part (-inf, negative, -0, 0, positive, inf,
# nan), in it the kinds of the second. I is infinity, N not a number, P pi, H, Q and T its half, quarter and three quarters;
# E is an error, `_` what is computed.
_tables = {
    'acos': 'T,I P,I P,I P,-I P,-I T,-I N,I | H,I _ _ _ _ H,-I N,N | H,I _ _ _ _ H,-I H,N | H,I _ _ _ _ H,-I '
            'H,N | H,I _ _ _ _ H,-I N,N | Q,I 0,I 0,I 0,-I 0,-I Q,-I N,I | N,I N,N N,N N,N N,N N,-I N,N',
    'acosh': 'I,-T I,-P I,-P I,P I,P I,T I,N | I,-H _ _ _ _ I,H N,N | I,-H _ _ _ _ I,H N,H | I,-H _ _ _ _ I,H '
            'N,H | I,-H _ _ _ _ I,H N,N | I,-Q I,-0 I,-0 I,0 I,0 I,Q I,N | I,N N,N N,N N,N N,N I,N N,N',
    'asinh': '-I,-Q -I,-0 -I,-0 -I,0 -I,0 -I,Q -I,N | -I,-H _ _ _ _ -I,H N,N | -I,-H _ _ _ _ -I,H N,N | I,-H '
            '_ _ _ _ I,H N,N | I,-H _ _ _ _ I,H N,N | I,-Q I,-0 I,-0 I,0 I,0 I,Q I,N | I,N N,N N,-0 N,0 N,N '
            'I,N N,N',
    'atanh': '-0,-H -0,-H -0,-H -0,H -0,H -0,H -0,N | -0,-H _ _ _ _ -0,H N,N | -0,-H _ _ _ _ -0,H -0,N | 0,-H '
            '_ _ _ _ 0,H 0,N | 0,-H _ _ _ _ 0,H N,N | 0,-H 0,-H 0,-H 0,H 0,H 0,H 0,N | 0,-H N,N N,N N,N N,N '
            '0,H N,N',
    'cosh': 'E I,I I,0 I,-0 I,-I E I,N | E _ _ _ _ E N,N | E _ _ _ _ E N,0 | E _ _ _ _ E N,0 | E _ _ _ _ E '
            'N,N | E I,-I I,-0 I,0 I,I E I,N | N,N N,N N,0 N,0 N,N N,N N,N',
    'sinh': 'E -I,-I -I,-0 -I,0 -I,I E I,N | E _ _ _ _ E N,N | E _ _ _ _ E 0,N | E _ _ _ _ E 0,N | E _ _ _ _ '
            'E N,N | E I,-I I,-0 I,0 I,I E I,N | N,N N,N N,-0 N,0 N,N N,N N,N',
    'tanh': '-1,0 -1,-0 -1,-0 -1,0 -1,0 -1,0 -1,0 | E _ _ _ _ E N,N | E _ _ _ _ E -0,N | E _ _ _ _ E 0,N | E '
            '_ _ _ _ E N,N | 1,0 1,-0 1,-0 1,0 1,0 1,0 1,0 | N,N N,N N,-0 N,0 N,N N,N N,N',
    'rect': 'E -I,I -I,0 -I,-0 -I,-I E I,N | E _ _ _ _ E N,N | 0,0 _ _ _ _ 0,0 0,0 | 0,0 _ _ _ _ 0,0 0,0 | E '
            '_ _ _ _ E N,N | E I,-I I,-0 I,0 I,I E I,N | N,N N,N N,0 N,0 N,N N,N N,N',
}
_parts = {'I': math.inf, 'N': math.nan, 'P': math.pi, 'H': math.pi / 2, 'Q': math.pi / 4, 'T': 3 * math.pi / 4, '0': 0.0, '1': 1.0}


def _kind(x):
    if math.isnan(x):
        return 6
    if math.isinf(x):
        return 5 if x > 0 else 0
    return (4 if x > 0 else 1) if x else 3 if math.copysign(1.0, x) > 0 else 2


def _special(name, x, y):
    # The value where a part is not finite, or None.
    if math.isfinite(x) and math.isfinite(y):
        return None
    cell = _tables[name].split(' | ')[_kind(x)].split(' ')[_kind(y)]
    if cell == 'E':
        raise ValueError('math domain error')

    def part(text):
        return -_parts[text[1]] if text[0] == '-' else _parts[text]
    return complex(*map(part, cell.split(',')))


def _complex(z):
    if type(z) is complex:
        return z
    if isinstance(z, (int, float, complex)):
        return complex(z)
    for name in ('__complex__', '__float__', '__index__'):
        if hasattr(type(z), name):
            return complex(z)
    raise TypeError(f'must be real number, not {type(z).__name__}')


def phase(z, /):
    """The angle of the number in the plane, between -pi and pi."""
    z = _complex(z)
    return math.atan2(z.imag, z.real)


def polar(z, /):
    """(distance from zero, angle)"""
    z = _complex(z)
    return abs(z), math.atan2(z.imag, z.real)


def rect(r, phi, /):
    """The number at a distance and an angle."""
    r, phi = float(r), float(phi)
    if math.isinf(r) and phi and math.isfinite(phi):
        return complex(math.copysign(r, math.cos(phi) * r), math.copysign(r, math.sin(phi) * r))
    if (known := _special('rect', r, phi)) is not None:
        return known
    if phi == 0.0:
        return complex(r, r * phi)
    return complex(r * math.cos(phi), r * math.sin(phi))


def isfinite(z, /):
    z = _complex(z)
    return math.isfinite(z.real) and math.isfinite(z.imag)


def isinf(z, /):
    z = _complex(z)
    return math.isinf(z.real) or math.isinf(z.imag)


def isnan(z, /):
    z = _complex(z)
    return math.isnan(z.real) or math.isnan(z.imag)


def isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0):
    """Whether two numbers differ by no more than a tolerance."""
    if rel_tol < 0 or abs_tol < 0:
        raise ValueError('tolerances must be non-negative')
    a, b = _complex(a), _complex(b)
    if a == b:
        return True
    if isinf(a) or isinf(b):
        return False
    distance = abs(a - b)
    return distance <= rel_tol * abs(b) or distance <= rel_tol * abs(a) or distance <= abs_tol


def sqrt(z, /):
    """The square root with the positive real part."""
    z = _complex(z)
    x, y = z.real, z.imag
    if x == 0.0 and y == 0.0:
        return complex(0.0, y)
    if math.isinf(y):
        return complex(math.inf, y)
    if math.isnan(x):
        return complex(x, x)
    if math.isinf(x):
        if x > 0:
            return complex(x, y if math.isnan(y) else math.copysign(0.0, y))
        return complex(y if math.isnan(y) else 0.0, math.copysign(math.inf, y))
    ax, ay = abs(x), abs(y)
    if ax < 2.0 ** -1021 and ay < 2.0 ** -1021 and (ax > 0 or ay > 0):
        ax = math.ldexp(ax, 54)
        s = math.ldexp(math.sqrt(ax + math.hypot(ax, math.ldexp(ay, 54))), -27)
    else:
        ax /= 8.0
        s = 2.0 * math.sqrt(ax + math.hypot(ax, ay / 8.0))
    d = ay / (2.0 * s)
    return complex(s, math.copysign(d, y)) if x >= 0.0 else complex(d, math.copysign(s, y))


def exp(z, /):
    """e to this power."""
    z = _complex(z)
    x, y = z.real, z.imag
    if not math.isfinite(x) or not math.isfinite(y):
        if math.isinf(y) and (math.isfinite(x) or x > 0 and math.isinf(x)):
            raise ValueError('math domain error')
        if math.isinf(x):
            if math.isnan(y):
                return complex(0.0, 0.0) if x < 0 else complex(x, y)
            size = math.inf if x > 0 else 0.0
            if math.isinf(y):
                return complex(0.0, 0.0)
            return complex(math.copysign(size, math.cos(y)), math.copysign(size, math.sin(y)) if y else y)
        return complex(math.nan, y if y == 0 else math.nan)
    if x > 708.0:
        size = math.exp(x - 1.0)
        result = complex(size * math.cos(y) * math.e, size * math.sin(y) * math.e)
    else:
        size = math.exp(x)
        result = complex(size * math.cos(y), size * math.sin(y))
    if isinf(result):
        raise OverflowError('math range error')
    return result


def _log(z):
    x, y = z.real, z.imag
    if x == 0.0 and y == 0.0:
        raise ValueError('math domain error')
    ax, ay = abs(x), abs(y)
    if not math.isfinite(ax) or not math.isfinite(ay):
        size = math.inf if math.isinf(ax) or math.isinf(ay) else math.nan
    elif ax > _huge or ay > _huge:
        size = math.log(math.hypot(ax / 2.0, ay / 2.0)) + math.log(2.0)
    elif ax < 2.0 ** -1022 and ay < 2.0 ** -1022:
        size = math.log(math.hypot(math.ldexp(ax, 53), math.ldexp(ay, 53))) - 53 * math.log(2.0)
    else:
        h = math.hypot(ax, ay)
        if 0.71 <= h <= 1.73:
            big, small = max(ax, ay), min(ax, ay)
            size = math.log1p((big - 1) * (big + 1) + small * small) / 2.0
        else:
            size = math.log(h)
    return complex(size, math.atan2(y, x))


def log(z, base=None, /):
    """The logarithm, natural or to a base."""
    result = _log(_complex(z))
    if base is None:
        return result
    try:
        return result / _log(_complex(base))
    except ZeroDivisionError:
        raise ValueError('math domain error') from None


def log10(z, /):
    """The logarithm to base 10."""
    result = _log(_complex(z))
    return complex(result.real / math.log(10.0), result.imag / math.log(10.0))


def cosh(z, /):
    z = _complex(z)
    x, y = z.real, z.imag
    if math.isinf(x) and y and math.isfinite(y):
        return complex(math.copysign(math.inf, math.cos(y)), math.copysign(math.inf, math.sin(y) * x))
    if (known := _special('cosh', x, y)) is not None:
        return known
    return complex(math.cos(y) * math.cosh(x), math.sin(y) * math.sinh(x))


def sinh(z, /):
    z = _complex(z)
    x, y = z.real, z.imag
    if math.isinf(x) and y and math.isfinite(y):
        return complex(math.copysign(math.inf, math.cos(y) * x), math.copysign(math.inf, math.sin(y)))
    if (known := _special('sinh', x, y)) is not None:
        return known
    return complex(math.cos(y) * math.sinh(x), math.sin(y) * math.cosh(x))


def tanh(z, /):
    z = _complex(z)
    x, y = z.real, z.imag
    if math.isinf(x) and y and math.isfinite(y):
        return complex(math.copysign(1.0, x), math.copysign(0.0, math.sin(y) * math.cos(y)))
    if (known := _special('tanh', x, y)) is not None:
        return known
    if abs(x) > 354.0:
        return complex(math.copysign(1.0, x), 4.0 * math.sin(y) * math.cos(y) * math.exp(-2.0 * abs(x)))
    tx, ty = math.tanh(x), math.tan(y)
    cx = 1.0 / math.cosh(x)
    t = tx * ty
    d = 1.0 + t * t
    return complex(tx * (1.0 + ty * ty) / d, (ty / d) * cx * cx)


def cos(z, /):
    z = _complex(z)
    return cosh(complex(-z.imag, z.real))


def sin(z, /):
    z = _complex(z)
    result = sinh(complex(-z.imag, z.real))
    return complex(result.imag, -result.real)


def tan(z, /):
    z = _complex(z)
    result = tanh(complex(-z.imag, z.real))
    return complex(result.imag, -result.real)


def acos(z, /):
    z = _complex(z)
    if (known := _special('acos', z.real, z.imag)) is not None:
        return known
    if abs(z.real) > _huge / 4 or abs(z.imag) > _huge / 4:
        size = math.log(math.hypot(z.real / 2.0, z.imag / 2.0)) + 2 * math.log(2.0)
        return complex(math.atan2(abs(z.imag), z.real), -math.copysign(size, z.imag))
    a, b = sqrt(complex(1.0 - z.real, -z.imag)), sqrt(complex(1.0 + z.real, z.imag))
    return complex(2.0 * math.atan2(a.real, b.real), math.asinh(b.real * a.imag - b.imag * a.real))


def acosh(z, /):
    z = _complex(z)
    if (known := _special('acosh', z.real, z.imag)) is not None:
        return known
    if abs(z.real) > _huge / 4 or abs(z.imag) > _huge / 4:
        return complex(math.log(math.hypot(z.real / 2.0, z.imag / 2.0)) + 2 * math.log(2.0),
                       math.atan2(z.imag, z.real))
    a, b = sqrt(complex(z.real - 1.0, z.imag)), sqrt(complex(z.real + 1.0, z.imag))
    return complex(math.asinh(a.real * b.real + a.imag * b.imag), 2.0 * math.atan2(a.imag, b.real))


def asinh(z, /):
    z = _complex(z)
    if (known := _special('asinh', z.real, z.imag)) is not None:
        return known
    if abs(z.real) > _huge / 4 or abs(z.imag) > _huge / 4:
        size = math.log(math.hypot(z.real / 2.0, z.imag / 2.0)) + 2 * math.log(2.0)
        return complex(math.copysign(size, z.real), math.atan2(z.imag, abs(z.real)))
    a, b = sqrt(complex(1.0 + z.imag, -z.real)), sqrt(complex(1.0 - z.imag, z.real))
    return complex(math.asinh(a.real * b.imag - b.real * a.imag), math.atan2(z.imag, a.real * b.real - a.imag * b.imag))


def asin(z, /):
    z = _complex(z)
    result = asinh(complex(-z.imag, z.real))
    return complex(result.imag, -result.real)


def atanh(z, /):
    z = _complex(z)
    x, y = z.real, z.imag
    if (known := _special('atanh', x, y)) is not None:
        return known
    if x < 0.0 or x == 0.0 and math.copysign(1.0, x) < 0.0:
        result = atanh(-z)
        return -result
    ay = abs(y)
    if x > 1e150 or ay > 1e150:
        h = math.hypot(x / 2.0, y / 2.0)
        return complex(x / 4.0 / h / h, math.copysign(math.pi / 2.0, y))
    if x == 1.0 and ay < 1e-150:
        if ay == 0.0:
            raise ValueError('math domain error')
        return complex(-math.log(math.sqrt(ay) / math.sqrt(math.hypot(ay, 2.0))),
                       math.copysign(math.atan2(2.0, -ay) / 2, y))
    return complex(math.log1p(4.0 * x / ((1 - x) * (1 - x) + ay * ay)) / 4.0,
                   -math.atan2(-2.0 * y, (1 - x) * (1 + x) - ay * ay) / 2.0)


def atan(z, /):
    z = _complex(z)
    result = atanh(complex(-z.imag, z.real))
    return complex(result.imag, -result.real)
