# random.choices and sample: weights of every kind, cumulative ones, counts, errors, the same numbers for a seed.
import random

r = random.Random(7)
print(r.choices('abc', k=5), r.choices('abc', [1, 0, 0], k=3), r.choices([1, 2], cum_weights=[1, 4], k=4), r.choices(range(3), weights=[0.5, 0.25, 0.25], k=2), r.choices('x', k=0))
print(r.sample(range(10 ** 9), 3), r.sample('abc', 3), r.sample(['a', 'b'], counts=[3, 2], k=4), r.sample([], 0))
for call in (lambda: r.choices('ab', [1]), lambda: r.choices('ab', [0, 0]), lambda: r.choices('ab', [1, 2], cum_weights=[1, 3]), lambda: r.choices([], k=1), lambda: r.choices('ab', [1, float('inf')]), lambda: r.choices('ab', 5), lambda: r.sample('abc', 4), lambda: r.sample({1, 2}, 1), lambda: r.sample('ab', -1), lambda: r.sample('ab', counts=[1], k=1), lambda: r.sample('ab', counts=[1.5, 2], k=1), lambda: r.sample(5, 1), lambda: r.choices('ab', k=-1), lambda: r.shuffle('ab'), lambda: r.shuffle((1, 2))):
    try:
        print(call())
    except (TypeError, ValueError, IndexError) as error:
        print(type(error).__name__, error)

# output:
# ['a', 'a', 'b', 'a', 'b'] ['a', 'a', 'a'] [1, 2, 1, 1] [0, 2] []
# [132931336, 239701014, 677129422] ['c', 'a', 'b'] ['a', 'a', 'b', 'a'] []
# ValueError The number of weights does not match the population
# ValueError Total of weights must be greater than zero
# TypeError Cannot specify both weights and cumulative weights
# IndexError list index out of range
# ValueError Total of weights must be finite
# TypeError The number of choices must be a keyword argument: k=5
# ValueError Sample larger than population or is negative
# TypeError Population must be a sequence.  For dicts or sets, use sorted(d).
# ValueError Sample larger than population or is negative
# ValueError The number of counts does not match the population
# TypeError Counts must be integers
# TypeError Population must be a sequence.  For dicts or sets, use sorted(d).
# []
# TypeError 'str' object does not support item assignment
# TypeError 'tuple' object does not support item assignment
