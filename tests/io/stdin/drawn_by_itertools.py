# stdin: 3 x
# stdin: 1 y
# stdin: 2 z
# stdin: 
# stdin: a
# stdin: b
# stdin: b
# stdin: c
# stdin: one
# stdin: two
# stdin: three
# stdin: four
# stdin: five
# stdin: six
import itertools
import sys
from collections import deque

print(list(map(str.split, iter(input, ""))))
print([(key, list(group)) for key, group in itertools.groupby(itertools.islice(sys.stdin, 4), str.strip)])
first, second = (input() for _ in range(2))
print(first, second)
print(list(itertools.zip_longest(itertools.islice(sys.stdin, 1), "pq")))
left, right = itertools.tee(sys.stdin)
print(next(left), next(right), next(left))
head, *rest = itertools.chain(right, sys.stdin)
print(head, rest, [*left])
print(deque(sys.stdin), [*sys.stdin], (lambda *a: a)(*sys.stdin))


def delegating():
    yield from sys.stdin


print(list(delegating()))

# output:
# [['3', 'x'], ['1', 'y'], ['2', 'z']]
# [('a', ['a\n']), ('b', ['b\n', 'b\n']), ('c', ['c\n'])]
# one two
# [('three\n', 'p'), (None, 'q')]
# four
#  four
#  five
#
# five
#  ['six\n'] ['six\n']
# deque([]) [] ()
# []
