# count, cycle, repeat, islice: reprs, float steps, negative and huge arguments.
import itertools as it
from fractions import Fraction

c = it.count(5, -2)
print([next(c) for _ in range(3)], c, it.count(), it.count(2.5), it.count(1, 0.5), it.count(3, step=1))
print(list(it.islice(it.count(Fraction(1, 3), Fraction(1, 3)), 3)))
print(list(it.islice(it.count(2**63 - 2), 4)))
r = it.repeat('x', 3)
next(r)
print(r, r.__length_hint__(), list(r), it.repeat(1), it.repeat(object=2, times=0), list(it.repeat(7, -1)))
print(list(it.islice('abcdefg', 2)), list(it.islice('abcdefg', 2, None)), list(it.islice('abcdefg', 1, 6, 2)), list(it.islice('abc', 5, 9)))
i = iter(range(10))
print(list(it.islice(i, 3, 3)), next(i), list(it.islice(i, 0)), next(i))
cyc = it.cycle('ab')
print([next(cyc) for _ in range(5)], list(it.cycle([])))
for call in (lambda: it.islice('a', -1), lambda: it.islice('a', 1, -1), lambda: it.islice('a', 0, 1, 0), lambda: it.islice('a', 'x'), lambda: it.count('a'), lambda: it.repeat(1).__length_hint__(), lambda: it.islice('a'), lambda: it.islice(5, 1), lambda: it.cycle(1)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)

# output:
# [5, 3, 1] count(-1, -2) count(0) count(2.5) count(1, 0.5) count(3)
# [Fraction(1, 3), Fraction(2, 3), Fraction(1, 1)]
# [9223372036854775806, 9223372036854775807, 9223372036854775808, 9223372036854775809]
# repeat('x', 0) 2 ['x', 'x'] repeat(1) repeat(2, 0) []
# ['a', 'b'] ['c', 'd', 'e', 'f', 'g'] ['b', 'd', 'f'] []
# [] 3 [] 4
# ['a', 'b', 'a', 'b', 'a'] []
# ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
# ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
# ValueError Step for islice() must be a positive integer or None.
# ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
# TypeError a number is required
# TypeError len() of unsized object
# TypeError islice expected at least 2 arguments, got 1
# TypeError 'int' object is not iterable
# TypeError 'int' object is not iterable
