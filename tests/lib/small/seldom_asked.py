# Corners of small modules.
import configparser
import copyreg
import math
import pickle
import random
import statistics
from fractions import Fraction

print(statistics.geometric_mean([0.0, 1.0]), statistics.geometric_mean([0.0, math.inf]))
normal = statistics.NormalDist(3, 2)
print([pickle.loads(pickle.dumps(normal, protocol)) == normal for protocol in range(6)])
for made in (statistics.kde([1, 2], 1), statistics.kde([1, 2], 1, cumulative=True), statistics.kde_random([1, 2], 1)):
    print(made.__name__, made.__doc__)

try:
    copyreg.pickle(list, repr, 'no function')
except TypeError as error:
    print(error)

# A state of Python 2 has signed numbers.
generator = random.Random(7)
version, words, gauss = generator.getstate()
signed = tuple(word - 2**32 if word >= 2**31 else word for word in words)
number = generator.random()
generator.setstate((2, signed, gauss))
print(generator.random() == number)
for state in ((1, words, None), (2, None, None)):
    try:
        generator.setstate(state)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)


class Root:
    def __rpow__(self, base):
        return f'{base} by a root'

    def __pow__(self, exponent):
        return f'a root by {exponent!r}'


print(Fraction(1, 2) ** Root(), Root() ** Fraction(-2), Root() ** Fraction(1, 2))

# What was read before an error stays.
config = configparser.ConfigParser()
try:
    config.read_string('[a]\nx = 1\n  2\nx = 3\n')
except configparser.DuplicateOptionError as error:
    print(error)
print(repr(config['a']['x']))

# output:
# 0.0 nan
# [True, True, True, True, True, True]
# pdf PDF estimate with h=1 and kernel='normal'
# cdf CDF estimate with h=1 and kernel='normal'
# rand Random KDE selection with h=1 and kernel='normal'
# constructors must be callable
# True
# ValueError state with version 1 passed to Random.setstate() of version 3
# TypeError 'NoneType' object is not iterable
# 1/2 by a root a root by Fraction(-2, 1) a root by Fraction(1, 2)
# While reading from '<string>' [line  4]: option 'x' in section 'a' already exists
# '1\n2'
