"""Averages, spreads and relations of data. Sums are exact: every number is a ratio of ints until the very end."""
import math
import numbers
import random
from bisect import bisect_left, bisect_right
from collections import Counter, namedtuple
from fractions import Fraction
from itertools import repeat

__all__ = [
    "NormalDist", "StatisticsError", "correlation", "covariance", "fmean", "geometric_mean", "harmonic_mean", "kde",
    "kde_random", "linear_regression", "mean", "median", "median_grouped", "median_high", "median_low", "mode",
    "multimode", "pstdev", "pvariance", "quantiles", "stdev", "variance",
]


class StatisticsError(ValueError):
    pass


def _ratio(value):
    try:
        return value.as_integer_ratio()
    except AttributeError:
        raise TypeError(f"can't convert type '{type(value).__name__}' to numerator/denominator") from None
    except (OverflowError, ValueError):
        return value, None  # infinite or not a number


def _sum(data):
    """The kind of number that the data are, their exact sum, and how many there are."""
    partial, kind, count = {}, int, 0
    for value in data:
        if type(value) is not kind:
            kind = _common(kind, type(value))
        above, below = _ratio(value)
        partial[below] = partial.get(below, 0) + above
        count += 1
    if None in partial:
        return kind, partial[None], count
    total = Fraction(0)
    for below, above in partial.items():
        total += Fraction(above, below)
    return kind, total, count


def _common(one, other):
    if one is other or other is bool or other is int:
        return one
    if one is int or issubclass(other, one):
        return other
    if issubclass(one, other) or issubclass(other, int):
        return one
    if issubclass(one, int):
        return other
    if issubclass(one, Fraction) and issubclass(other, float):
        return other
    if issubclass(one, float) and issubclass(other, Fraction):
        return one
    raise TypeError(f"don't know how to coerce {one.__name__} and {other.__name__}")


def _convert(value, kind):
    if type(value) is kind:
        return value
    if issubclass(kind, int) and value.denominator != 1:
        kind = float
    try:
        return kind(value)
    except TypeError:
        return kind(value.numerator) / kind(value.denominator)


def _square_root(above, below):
    """The float nearest to the square root of above / below."""
    if above == 0:
        return 0.0
    # 109 bits are enough for one correct rounding; a sticky bit tells that the root is not exact.
    shift = (above.bit_length() - below.bit_length() - 109) // 2
    if shift >= 0:
        scaled, rest = divmod(above, below << 2 * shift)
    else:
        scaled, rest = divmod(above << -2 * shift, below)
    root = math.isqrt(scaled)
    if root * root != scaled or rest:
        root |= 1
    return float(root << shift) if shift >= 0 else root / (1 << -shift)


def _root_of(value, kind):
    if not isinstance(value, (Fraction, int)) and not math.isfinite(value):
        raise ValueError("inf or nan encountered in data")
    if kind is float or issubclass(kind, (int, float, Fraction)):
        return _square_root(value.numerator, value.denominator)
    return (kind(value.numerator) / kind(value.denominator)).sqrt()


def mean(data):
    kind, total, count = _sum(data)
    if count < 1:
        raise StatisticsError("mean requires at least one data point")
    if not isinstance(total, Fraction):
        return total / count
    return _convert(total / count, kind)


def fmean(data, weights=None):
    if weights is None:
        data = [*data] if not hasattr(data, "__len__") else data
        if not len(data):
            raise StatisticsError("fmean requires at least one data point")
        return math.fsum(data) / len(data)
    weights = list(weights)
    data = list(data)
    if len(data) != len(weights):
        raise StatisticsError("data and weights must be the same length")
    below = math.fsum(weights)
    if not below:
        raise StatisticsError("sum of weights must be non-zero")
    return math.sumprod(data, weights) / below


def geometric_mean(data):
    logarithms, count, zero = [], 0, False
    for value in data:
        count += 1
        if value > 0.0 or math.isnan(value):
            logarithms.append(math.log(value))
        elif value == 0.0:
            zero = True
        else:
            raise StatisticsError("No negative inputs allowed", value)
    if not count:
        raise StatisticsError("Must have a non-empty dataset")
    if zero:
        return 0.0 if all(map(math.isfinite, logarithms)) else math.nan  # as 0 times infinity
    return math.exp(math.fsum(logarithms) / count)


def harmonic_mean(data, weights=None):
    data = list(data)
    complaint = "harmonic mean does not support negative values"
    if not data:
        raise StatisticsError("harmonic_mean requires at least one data point")
    if len(data) == 1 and weights is None:
        if not isinstance(data[0], (numbers.Real, Fraction)) and not hasattr(data[0], "as_integer_ratio"):
            raise TypeError("unsupported type")
        if data[0] < 0:
            raise StatisticsError(complaint)
        return data[0]
    if weights is None:
        weights, total = repeat(1, len(data)), len(data)
    else:
        weights = list(weights)
        if len(weights) != len(data):
            raise StatisticsError("Number of weights does not match data size")
        _, total, _ = _sum(_not_negative(weights, complaint))
    try:
        kind, sum_of_shares, _ = _sum(
            weight / value if weight else 0 for weight, value in zip(weights, _not_negative(data, complaint))
        )
    except ZeroDivisionError:
        return 0
    if sum_of_shares <= 0:
        raise StatisticsError("Weighted sum must be positive")
    return _convert(total / sum_of_shares, kind)


def _not_negative(values, complaint):
    for value in values:
        if value < 0:
            raise StatisticsError(complaint)
        yield value


def _in_order(data):
    data = sorted(data)
    if not data:
        raise StatisticsError("no median for empty data")
    return data


def median(data):
    data = _in_order(data)
    half = len(data) // 2
    return data[half] if len(data) % 2 else (data[half - 1] + data[half]) / 2


def median_low(data):
    data = _in_order(data)
    return data[(len(data) - 1) // 2]


def median_high(data):
    data = _in_order(data)
    return data[len(data) // 2]


def median_grouped(data, interval=1.0):
    data = _in_order(data)
    middle = data[len(data) // 2]
    below = bisect_left(data, middle)
    inside = bisect_right(data, middle, lo=below) - below
    try:
        interval, middle = float(interval), float(middle)
    except ValueError:
        raise TypeError("Value cannot be converted to a float") from None
    return middle - interval / 2.0 + interval * (len(data) / 2 - below) / inside


def mode(data):
    most = Counter(iter(data)).most_common(1)
    if not most:
        raise StatisticsError("no mode for empty data")
    return most[0][0]


def multimode(data):
    counts = Counter(iter(data))
    most = max(counts.values(), default=0)
    return [value for value, count in counts.items() if count == most]


def quantiles(data, *, n=4, method="exclusive"):
    if n < 1:
        raise StatisticsError("n must be at least 1")
    data = sorted(data)
    if len(data) < 2:
        if len(data) == 1:
            return data * (n - 1)
        raise StatisticsError("must have at least one data point")
    if method == "inclusive":
        last = len(data) - 1
        cuts = []
        for i in range(1, n):
            j, delta = divmod(i * last, n)
            cuts.append((data[j] * (n - delta) + data[j + 1] * delta) / n)
        return cuts
    if method == "exclusive":
        more = len(data) + 1
        cuts = []
        for i in range(1, n):
            j = min(max(i * more // n, 1), len(data) - 1)
            delta = i * more - j * n
            cuts.append((data[j - 1] * (n - delta) + data[j] * delta) / n)
        return cuts
    raise ValueError(f"Unknown method: {method!r}")


def _squares(data, center=None):
    """The kind of the data, the exact sum of squared distances from the center (the mean), and their number."""
    data = list(data)
    kind, total, count = _sum(data)
    if not count:
        return kind, Fraction(0), 0
    if not isinstance(total, Fraction):
        return kind, total, count
    # Numbers are summed by their denominator, of which there are few: fractions are slow.
    squares = {}
    for value in data:
        above, below = value.as_integer_ratio()
        squares[below] = squares.get(below, 0) + above * above
    squares = sum((Fraction(above, below * below) for below, above in squares.items()), Fraction(0))
    middle = total / count if center is None else Fraction(*_ratio(center))
    return kind, squares - 2 * middle * total + count * middle * middle, count


def variance(data, xbar=None):
    kind, squares, count = _squares(data, xbar)
    if count < 2:
        raise StatisticsError("variance requires at least two data points")
    return _convert(squares / (count - 1), kind)


def pvariance(data, mu=None):
    kind, squares, count = _squares(data, mu)
    if count < 1:
        raise StatisticsError("pvariance requires at least one data point")
    return _convert(squares / count, kind)


def stdev(data, xbar=None):
    kind, squares, count = _squares(data, xbar)
    if count < 2:
        raise StatisticsError("stdev requires at least two data points")
    return _root_of(squares / (count - 1), kind)


def pstdev(data, mu=None):
    kind, squares, count = _squares(data, mu)
    if count < 1:
        raise StatisticsError("pstdev requires at least one data point")
    return _root_of(squares / count, kind)


def _pairs(x, y, name):
    if len(x) != len(y):
        raise StatisticsError(f"{name} requires that both inputs have same number of data points")
    if len(x) < 2:
        raise StatisticsError(f"{name} requires at least two data points")
    return len(x)


def covariance(x, y, /):
    count = _pairs(x, y, "covariance")
    middle_x, middle_y = math.fsum(x) / count, math.fsum(y) / count
    return math.sumprod((a - middle_x for a in x), (b - middle_y for b in y)) / (count - 1)


def _ranks(data):
    data = list(data)
    order = sorted(range(len(data)), key=data.__getitem__)
    ranks = [0.0] * len(data)
    at = 0
    while at < len(order):
        end = at
        while end < len(order) and data[order[end]] == data[order[at]]:
            end += 1
        for place in order[at:end]:
            ranks[place] = (at + end + 1) / 2 - (len(data) + 1) / 2
        at = end
    return ranks


def correlation(x, y, /, *, method="linear"):
    count = _pairs(x, y, "correlation")
    if method not in {"linear", "ranked"}:
        raise ValueError(f"Unknown method: {method!r}")
    if method == "ranked":
        x, y = _ranks(x), _ranks(y)
    else:
        middle_x, middle_y = math.fsum(x) / count, math.fsum(y) / count
        x, y = [a - middle_x for a in x], [b - middle_y for b in y]
    both, square_x, square_y = math.sumprod(x, y), math.sumprod(x, x), math.sumprod(y, y)
    try:
        return both / math.sqrt(square_x * square_y)
    except ZeroDivisionError:
        raise StatisticsError("at least one of the inputs is constant") from None


LinearRegression = namedtuple("LinearRegression", ("slope", "intercept"))


def linear_regression(x, y, /, *, proportional=False):
    count = _pairs(x, y, "linear regression")
    if not proportional:
        middle_x, middle_y = math.fsum(x) / count, math.fsum(y) / count
        x, y = [a - middle_x for a in x], [b - middle_y for b in y]
    both, squares = math.sumprod(x, y) + 0.0, math.sumprod(x, x)
    try:
        slope = both / squares
    except ZeroDivisionError:
        raise StatisticsError("x is constant") from None
    return LinearRegression(slope=slope, intercept=0.0 if proportional else middle_y - slope * middle_x)


class NormalDist:
    """The normal distribution of a mean and a standard deviation."""

    __slots__ = {"_mu": "arithmetic mean", "_sigma": "standard deviation"}

    def __init__(self, mu=0.0, sigma=1.0):
        if sigma < 0.0:
            raise StatisticsError("sigma must be non-negative")
        self._mu, self._sigma = float(mu), float(sigma)

    def __getstate__(self):
        return self._mu, self._sigma

    def __setstate__(self, state):
        self._mu, self._sigma = state

    @classmethod
    def from_samples(cls, data):
        data = list(data)
        return cls(mean(map(float, data)), stdev(map(float, data)))

    @property
    def mean(self):
        return self._mu

    @property
    def median(self):
        return self._mu

    @property
    def mode(self):
        return self._mu

    @property
    def stdev(self):
        return self._sigma

    @property
    def variance(self):
        return self._sigma * self._sigma

    def samples(self, n, *, seed=None):
        draw = random.random if seed is None else random.Random(seed).random
        return [_inverse(draw(), self._mu, self._sigma) for _ in repeat(None, n)]

    def pdf(self, x):
        variance = self._sigma * self._sigma
        if not variance:
            raise StatisticsError("pdf() not defined when sigma is zero")
        distance = x - self._mu
        return math.exp(distance * distance / (-2.0 * variance)) / math.sqrt(math.tau * variance)

    def cdf(self, x):
        if not self._sigma:
            raise StatisticsError("cdf() not defined when sigma is zero")
        return 0.5 * math.erfc((self._mu - x) / (self._sigma * math.sqrt(2.0)))

    def inv_cdf(self, p):
        if p <= 0.0 or p >= 1.0:
            raise StatisticsError("p must be in the range 0.0 < p < 1.0")
        return _inverse(p, self._mu, self._sigma)

    def quantiles(self, n=4):
        return [self.inv_cdf(i / n) for i in range(1, n)]

    def overlap(self, other):
        if not isinstance(other, NormalDist):
            raise TypeError("Expected another NormalDist instance")
        x, y = self, other
        if (y._sigma, y._mu) < (x._sigma, x._mu):
            x, y = y, x
        variance_x, variance_y = x.variance, y.variance
        if not variance_x or not variance_y:
            raise StatisticsError("overlap() not defined when sigma is zero")
        more, distance = variance_y - variance_x, math.fabs(y._mu - x._mu)
        if not more:
            return math.erfc(distance / (2.0 * x._sigma * math.sqrt(2.0)))
        a = x._mu * variance_y - y._mu * variance_x
        b = x._sigma * y._sigma * math.sqrt(distance * distance + more * math.log(variance_y / variance_x))
        first, second = (a + b) / more, (a - b) / more
        return 1.0 - (math.fabs(y.cdf(first) - x.cdf(first)) + math.fabs(y.cdf(second) - x.cdf(second)))

    def zscore(self, x):
        if not self._sigma:
            raise StatisticsError("zscore() not defined when sigma is zero")
        return (x - self._mu) / self._sigma

    def __add__(self, other):
        if isinstance(other, NormalDist):
            return NormalDist(self._mu + other._mu, math.hypot(self._sigma, other._sigma))
        return NormalDist(self._mu + other, self._sigma)

    def __sub__(self, other):
        if isinstance(other, NormalDist):
            return NormalDist(self._mu - other._mu, math.hypot(self._sigma, other._sigma))
        return NormalDist(self._mu - other, self._sigma)

    def __mul__(self, factor):
        return NormalDist(self._mu * factor, self._sigma * math.fabs(factor))

    def __truediv__(self, divisor):
        return NormalDist(self._mu / divisor, self._sigma / math.fabs(divisor))

    def __pos__(self):
        return NormalDist(self._mu, self._sigma)

    def __neg__(self):
        return NormalDist(-self._mu, self._sigma)

    __radd__ = __add__

    def __rsub__(self, other):
        return -(self - other)

    __rmul__ = __mul__

    def __eq__(self, other):
        if not isinstance(other, NormalDist):
            return NotImplemented
        return self._mu == other._mu and self._sigma == other._sigma

    def __hash__(self):
        return hash((self._mu, self._sigma))

    def __repr__(self):
        return f"{type(self).__name__}(mu={self._mu!r}, sigma={self._sigma!r})"


# Wichura's algorithm AS241 (1988): three rational approximations, by distance from the middle.
_MIDDLE = (
    (2.50908_09287_30122_6727e+3, 3.34305_75583_58812_8105e+4, 6.72657_70927_00870_0853e+4, 4.59219_53931_54987_1457e+4,
     1.37316_93765_50946_1125e+4, 1.97159_09503_06551_4427e+3, 1.33141_66789_17843_7745e+2, 3.38713_28727_96366_6080e+0),
    (5.22649_52788_52854_5610e+3, 2.87290_85735_72194_2674e+4, 3.93078_95800_09271_0610e+4, 2.12137_94301_58659_5867e+4,
     5.39419_60214_24751_1077e+3, 6.87187_00749_20579_0830e+2, 4.23133_30701_60091_1252e+1, 1.0),
)
_SIDE = (
    (7.74545_01427_83414_07640e-4, 2.27238_44989_26918_45833e-2, 2.41780_72517_74506_11770e-1,
     1.27045_82524_52368_38258e+0, 3.64784_83247_63204_60504e+0, 5.76949_72214_60691_40550e+0,
     4.63033_78461_56545_29590e+0, 1.42343_71107_49683_57734e+0),
    (1.05075_00716_44416_84324e-9, 5.47593_80849_95344_94600e-4, 1.51986_66563_61645_71966e-2,
     1.48103_97642_74800_74590e-1, 6.89767_33498_51000_04550e-1, 1.67638_48301_83803_84940e+0,
     2.05319_16266_37758_82187e+0, 1.0),
)
_END = (
    (2.01033_43992_92288_13265e-7, 2.71155_55687_43487_57815e-5, 1.24266_09473_88078_43860e-3,
     2.65321_89526_57612_30930e-2, 2.96560_57182_85048_91230e-1, 1.78482_65399_17291_33580e+0,
     5.46378_49111_64114_36990e+0, 6.65790_46435_01103_77720e+0),
    (2.04426_31033_89939_78564e-15, 1.42151_17583_16445_88870e-7, 1.84631_83175_10054_68180e-5,
     7.86869_13114_56132_59100e-4, 1.48753_61290_85061_48525e-2, 1.36929_88092_27358_05310e-1,
     5.99832_20655_58879_37690e-1, 1.0),
)


def _polynomial(factors, x):
    value = 0.0
    for factor in factors:
        value = value * x + factor
    return value


def _inverse(p, mu, sigma):
    q = p - 0.5
    if math.fabs(q) <= 0.425:
        r = 0.180625 - q * q
        return mu + _polynomial(_MIDDLE[0], r) * q / _polynomial(_MIDDLE[1], r) * sigma
    r = math.sqrt(-math.log(p if q <= 0.0 else 1.0 - p))
    table, r = (_SIDE, r - 1.6) if r <= 5.0 else (_END, r - 5.0)
    x = _polynomial(table[0], r) / _polynomial(table[1], r)
    return mu + (-x if q < 0.0 else x) * sigma


# Kernels of kde(): density, distribution, its inverse, and how far it reaches (None: everywhere).
def _sech(x):
    return 1 / math.cosh(x)


def _by_halves(distribution):
    # The inverse of a distribution between -1 and 1.
    def inverse(p):
        low, high = -1.0, 1.0
        for _ in range(60):
            middle = (low + high) / 2
            low, high = (middle, high) if distribution(middle) < p else (low, middle)
        return (low + high) / 2
    return inverse


def _quartic(t):
    return math.sumprod((3 / 16, -5 / 8, 15 / 16, 1 / 2), (t ** 5, t ** 3, t, 1.0))


def _triweight(t):
    return math.sumprod((-5 / 32, 21 / 32, -35 / 32, 35 / 32, 1 / 2), (t ** 7, t ** 5, t ** 3, t, 1.0))


_KERNELS = {
    "quartic": (lambda t: 15 / 16 * (1.0 - t * t) ** 2, _quartic, _by_halves(_quartic), 1.0),
    "triweight": (lambda t: 35 / 32 * (1.0 - t * t) ** 3, _triweight, _by_halves(_triweight), 1.0),
    "normal": (lambda t: math.exp(-1 / 2 * t * t) / math.sqrt(2 * math.pi), lambda t: 1 / 2 * math.erfc(-t / math.sqrt(2)),
               NormalDist().inv_cdf, None),
    "logistic": (lambda t: 1 / 2 / (1.0 + math.cosh(t)), lambda t: 1.0 - 1.0 / (math.exp(t) + 1.0),
                 lambda p: math.log(p / (1 - p)), None),
    "sigmoid": (lambda t: 1 / math.pi / math.cosh(t), lambda t: 2 / math.pi * math.atan(math.exp(t)),
                lambda p: math.log(math.tan(p * math.pi / 2)), None),
    "rectangular": (lambda t: 1 / 2, lambda t: 1 / 2 * t + 1 / 2, lambda p: 2 * p - 1, 1.0),
    "triangular": (lambda t: 1.0 - abs(t), lambda t: t * t * (1 / 2 if t < 0.0 else -1 / 2) + t + 1 / 2,
                   lambda p: math.sqrt(2 * p) - 1 if p < 1 / 2 else 1 - math.sqrt(2 - 2 * p), 1.0),
    "cosine": (lambda t: math.pi / 4 * math.cos(math.pi / 2 * t), lambda t: 1 / 2 * math.sin(math.pi / 2 * t) + 1 / 2,
               lambda p: 2 * math.asin(2 * p - 1) / math.pi, 1.0),
    "parabolic": (lambda t: 3 / 4 * (1.0 - t * t), lambda t: math.sumprod((-1 / 4, 3 / 4, 1 / 2), (t ** 3, t, 1.0)),
                  lambda p: 2 * math.cos((math.acos(2 * p - 1) + math.pi) / 3), 1.0),
}
_KERNELS["gauss"] = _KERNELS["normal"]
_KERNELS["uniform"] = _KERNELS["rectangular"]
_KERNELS["epanechnikov"] = _KERNELS["parabolic"]
_KERNELS["biweight"] = _KERNELS["quartic"]


def _kernel(data, h, kernel):
    if not data:
        raise StatisticsError("Empty data sequence")
    if not isinstance(data[0], (int, float)):
        raise TypeError("Data sequence must contain ints or floats")
    if h <= 0.0:
        raise StatisticsError(f"Bandwidth h must be positive, not {h=!r}")
    if kernel not in _KERNELS:
        raise StatisticsError(f"Unknown kernel name: {kernel!r}")
    return _KERNELS[kernel]


def kde(data, h, kernel="normal", *, cumulative=False):
    """A function that estimates the density (or the distribution) that the data were drawn from."""
    density, distribution, _, reach = _kernel(data, h, kernel)

    def near(x):
        return data if reach is None else [value for value in data if abs(value - x) <= reach * h]

    def pdf(x):
        return math.fsum(density((x - value) / h) for value in near(x)) / (len(data) * h)

    def cdf(x):
        if reach is None:
            return math.fsum(distribution((x - value) / h) for value in data) / len(data)
        below = sum(1 for value in data if value < x - reach * h)
        return math.fsum([*(distribution((x - value) / h) for value in near(x)), below]) / len(data)

    chosen = cdf if cumulative else pdf
    chosen.__doc__ = f"{'CDF' if cumulative else 'PDF'} estimate with {h=!r} and {kernel=!r}"
    return chosen


def kde_random(data, h, kernel="normal", *, seed=None):
    """A function that draws at random from the estimated density."""
    inverse = _kernel(data, h, kernel)[2]
    generator = random.Random(seed)

    def rand():
        return generator.choice(data) + h * inverse(generator.random())

    rand.__doc__ = f"Random KDE selection with {h=!r} and {kernel=!r}"
    return rand
