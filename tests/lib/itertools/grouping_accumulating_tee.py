# groupby's shared iterator, accumulate's functions and initial, tee's independence.
import itertools as it
import operator

print([(k, list(g)) for k, g in it.groupby('aabca')], [(k, len(list(g))) for k, g in it.groupby([1, 3, 2, 4, 5], key=lambda n: n % 2)])
g = it.groupby('aab')
first_key, first = next(g)
second_key, second = next(g)
print(first_key, list(first), second_key, list(second), list(g))
print(list(it.accumulate([1, 2, 3])), list(it.accumulate([1, 2, 3], operator.mul, initial=10)), list(it.accumulate([], initial=5)), list(it.accumulate([])), list(it.accumulate('abc')), list(it.accumulate([3, 1, 2], func=max)), list(it.accumulate([1, 2], initial=None)))
a, b, c = it.tee('abc', 3)
print(next(a), next(a), list(b), list(a), list(c), it.tee('x', 0))
x, = it.tee(a, 1)
source = iter('pqr')
t1, t2 = it.tee(source)
next(t1)
t3 = t1.__copy__()
print(next(t3), next(t1), next(t2), list(source), list(t1), list(t2))
for call in (lambda: it.tee('a', -1), lambda: it.tee(1), lambda: it.accumulate(1), lambda: list(it.accumulate([1, 'a'])), lambda: it.groupby(), lambda: list(it.groupby([1], 5))):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)

# output:
# [('a', ['a', 'a']), ('b', ['b']), ('c', ['c']), ('a', ['a'])] [(1, 2), (0, 2), (1, 1)]
# a [] b ['b'] []
# [1, 3, 6] [10, 10, 20, 60] [5] [] ['a', 'ab', 'abc'] [3, 3, 3] [1, 3]
# a b ['a', 'b', 'c'] ['c'] ['a', 'b', 'c'] ()
# q q p ['r'] [] ['q']
# ValueError n must be >= 0
# TypeError 'int' object is not iterable
# TypeError 'int' object is not iterable
# TypeError unsupported operand type(s) for +: 'int' and 'str'
# TypeError groupby() missing required argument 'iterable' (pos 1)
# TypeError 'int' object is not callable
