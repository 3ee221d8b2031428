# Arguments outside a distribution's range.
import random


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


r = random.Random(1)
attempt(lambda: r.gammavariate(0, 1))
attempt(lambda: r.gammavariate(1, -1))
attempt(lambda: r.binomialvariate(-1))
attempt(lambda: r.binomialvariate(1, 1.5))
attempt(lambda: r.binomialvariate(1.5, 0.5))
attempt(lambda: r.expovariate(0))
attempt(lambda: r.randrange(0))
attempt(lambda: r.randrange(5, 5))
attempt(lambda: r.randrange(1, 9, 0))
attempt(lambda: r.randrange(9, 1, 2))
attempt(lambda: r.randrange(1.0))
attempt(lambda: r.randrange('3'))
attempt(lambda: r.randrange(3, None, 2))
attempt(lambda: r.randint(3, 2))
attempt(lambda: r.choice([]))
attempt(lambda: r.choices([], k=2))
attempt(lambda: r.choices([1, 2], [1]))
attempt(lambda: r.choices([1, 2], [0, 0]))
attempt(lambda: r.choices([1, 2], [1, float('inf')]))
attempt(lambda: r.choices([1, 2], weights=[1, 1], cum_weights=[1, 2]))
attempt(lambda: r.choices([1, 2], 3))
attempt(lambda: r.sample([1, 2], 3))
attempt(lambda: r.sample([1, 2], -1))
attempt(lambda: r.sample({1, 2}, 1))
attempt(lambda: r.sample([1, 2], 2, counts=[1]))
attempt(lambda: r.sample([1, 2], 2, counts=[1.5, 2]))
attempt(lambda: r.sample([1, 2], 9, counts=[1, 2]))
attempt(lambda: r.shuffle((1, 2)))
attempt(lambda: r.getrandbits(-1))
attempt(lambda: r.getrandbits(1.5))
attempt(lambda: r.randbytes(-1))
attempt(lambda: random.seed([1]))
attempt(lambda: random.Random(1, 2))

# output:
# ValueError: gammavariate: alpha and beta must be > 0.0
# ValueError: gammavariate: alpha and beta must be > 0.0
# ValueError: n must be non-negative
# ValueError: p must be in the range 0.0 <= p <= 1.0
# 0
# ZeroDivisionError: division by zero
# ValueError: empty range for randrange()
# ValueError: empty range in randrange(5, 5)
# ValueError: zero step for randrange()
# ValueError: empty range in randrange(9, 1, 2)
# TypeError: 'float' object cannot be interpreted as an integer
# TypeError: 'str' object cannot be interpreted as an integer
# TypeError: Missing a non-None stop argument
# ValueError: empty range in randint(3, 2)
# IndexError: Cannot choose from an empty sequence
# IndexError: list index out of range
# ValueError: The number of weights does not match the population
# ValueError: Total of weights must be greater than zero
# ValueError: Total of weights must be finite
# TypeError: Cannot specify both weights and cumulative weights
# TypeError: The number of choices must be a keyword argument: k=3
# ValueError: Sample larger than population or is negative
# ValueError: Sample larger than population or is negative
# TypeError: Population must be a sequence.  For dicts or sets, use sorted(d).
# ValueError: The number of counts does not match the population
# TypeError: Counts must be integers
# ValueError: Sample larger than population or is negative
# TypeError: 'tuple' object does not support item assignment
# ValueError: Cannot convert negative int
# TypeError: 'float' object cannot be interpreted as an integer
# ValueError: Cannot convert negative int
# TypeError: The only supported seed types are:
# None, int, float, str, bytes, and bytearray.
# TypeError: Random.__init__() takes from 1 to 2 positional arguments but 3 were given
