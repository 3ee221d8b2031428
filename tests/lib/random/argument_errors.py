# What the functions of random refuse, and how.
import random
from fractions import Fraction

r = random.Random(1)
for name, args in (('randrange', (0,)), ('randrange', (3, 3)), ('randrange', (1, 5, 0)), ('randrange', (1.5,)), ('randrange', (1, 2.0)), ('randrange', ('1',)), ('randrange', (5, 1)), ('randint', (5, 4)), ('randint', (1.0, 2)), ('choice', ([],)), ('choice', ({},)), ('choice', ({1, 2},)), ('choices', ([],)), ('choices', ([], None)), ('sample', ([1], 2)), ('sample', ({1, 2}, 1)), ('sample', ([1], -1)), ('sample', ({'a': 1}, 1)), ('sample', ([1, 2], 1.0)), ('getrandbits', (-1,)), ('getrandbits', (1.5,)), ('getrandbits', ('1',)), ('randbytes', (-1,)), ('shuffle', ((1, 2),)), ('shuffle', ('abc',)), ('binomialvariate', (-1, 0.5)), ('binomialvariate', (5, 2)), ('binomialvariate', (5, -0.1)), ('expovariate', (0,)), ('gammavariate', (0, 1)), ('gammavariate', (1, -1)), ('paretovariate', (0,)), ('seed', ([],)), ('seed', (1, 3)), ('setstate', ((1, 2),)), ('setstate', ((3, (1, 2), None),)), ('betavariate', (0, 1)), ('weibullvariate', (1, 0)), ('vonmisesvariate', ('x', 1)), ('random', (1,))):
    try:
        print(name, args, getattr(r, name)(*args))
    except Exception as error:
        print(name, args, type(error).__name__, error)
for kwargs in ({'weights': [1]}, {'weights': [0, 0]}, {'cum_weights': [1]}, {'weights': [1, 1], 'cum_weights': [1, 2]}, {'weights': 5}, {'weights': [1, -1]}, {'k': 'x'}, {'weights': [float('inf'), 1]}, {'weights': [float('nan'), 1]}, {'k': -1}, {'k': 2.5}):
    try:
        print(kwargs, r.choices('ab', **kwargs))
    except Exception as error:
        print(kwargs, type(error).__name__, error)
for counts in ([1], [1, -5], [0, 0], [1, 'x'], [1.5, 1]):
    try:
        print(counts, r.sample('ab', 1, counts=counts))
    except Exception as error:
        print(counts, type(error).__name__, error)
print(r.choices('ab', [Fraction(1, 3), Fraction(2, 3)], k=3), r.choices('ab', {0: 1, 1: 2}.values() and [1, 2]), r.sample([], 0), r.choices('ab', k=0))

# output:
# randrange (0,) ValueError empty range for randrange()
# randrange (3, 3) ValueError empty range in randrange(3, 3)
# randrange (1, 5, 0) ValueError zero step for randrange()
# randrange (1.5,) TypeError 'float' object cannot be interpreted as an integer
# randrange (1, 2.0) TypeError 'float' object cannot be interpreted as an integer
# randrange ('1',) TypeError 'str' object cannot be interpreted as an integer
# randrange (5, 1) ValueError empty range in randrange(5, 1)
# randint (5, 4) ValueError empty range in randint(5, 4)
# randint (1.0, 2) TypeError 'float' object cannot be interpreted as an integer
# choice ([],) IndexError Cannot choose from an empty sequence
# choice ({},) IndexError Cannot choose from an empty sequence
# choice ({1, 2},) TypeError 'set' object is not subscriptable
# choices ([],) IndexError list index out of range
# choices ([], None) IndexError list index out of range
# sample ([1], 2) ValueError Sample larger than population or is negative
# sample ({1, 2}, 1) TypeError Population must be a sequence.  For dicts or sets, use sorted(d).
# sample ([1], -1) ValueError Sample larger than population or is negative
# sample ({'a': 1}, 1) TypeError Population must be a sequence.  For dicts or sets, use sorted(d).
# sample ([1, 2], 1.0) TypeError can't multiply sequence by non-int of type 'float'
# getrandbits (-1,) ValueError Cannot convert negative int
# getrandbits (1.5,) TypeError 'float' object cannot be interpreted as an integer
# getrandbits ('1',) TypeError 'str' object cannot be interpreted as an integer
# randbytes (-1,) ValueError Cannot convert negative int
# shuffle ((1, 2),) TypeError 'tuple' object does not support item assignment
# shuffle ('abc',) TypeError 'str' object does not support item assignment
# binomialvariate (-1, 0.5) ValueError n must be non-negative
# binomialvariate (5, 2) ValueError p must be in the range 0.0 <= p <= 1.0
# binomialvariate (5, -0.1) ValueError p must be in the range 0.0 <= p <= 1.0
# expovariate (0,) ZeroDivisionError division by zero
# gammavariate (0, 1) ValueError gammavariate: alpha and beta must be > 0.0
# gammavariate (1, -1) ValueError gammavariate: alpha and beta must be > 0.0
# paretovariate (0,) ZeroDivisionError division by zero
# seed ([],) TypeError The only supported seed types are:
# None, int, float, str, bytes, and bytearray.
# seed (1, 3) None
# setstate ((1, 2),) ValueError state with version 1 passed to Random.setstate() of version 3
# setstate ((3, (1, 2), None),) ValueError state vector is the wrong size
# betavariate (0, 1) ValueError gammavariate: alpha and beta must be > 0.0
# weibullvariate (1, 0) ZeroDivisionError division by zero
# vonmisesvariate ('x', 1) TypeError unsupported operand type(s) for -: 'str' and 'float'
# random (1,) TypeError Random.random() takes no arguments (1 given)
# {'weights': [1]} ValueError The number of weights does not match the population
# {'weights': [0, 0]} ValueError Total of weights must be greater than zero
# {'cum_weights': [1]} ValueError The number of weights does not match the population
# {'weights': [1, 1], 'cum_weights': [1, 2]} TypeError Cannot specify both weights and cumulative weights
# {'weights': 5} TypeError The number of choices must be a keyword argument: k=5
# {'weights': [1, -1]} ValueError Total of weights must be greater than zero
# {'k': 'x'} TypeError 'str' object cannot be interpreted as an integer
# {'weights': [inf, 1]} ValueError Total of weights must be finite
# {'weights': [nan, 1]} ValueError Total of weights must be finite
# {'k': -1} []
# {'k': 2.5} TypeError 'float' object cannot be interpreted as an integer
# [1] ValueError The number of counts does not match the population
# [1, -5] ValueError Counts must be non-negative
# [0, 0] ValueError Sample larger than population or is negative
# [1, 'x'] TypeError unsupported operand type(s) for +: 'int' and 'str'
# [1.5, 1] TypeError Counts must be integers
# ['b', 'b', 'a'] ['a'] [] []
