# operator's getters and callers: dotted paths, several at once, slices, errors from inside, use as keys.
import operator
from types import SimpleNamespace as N

n = N(a=N(b=N(c=5)), d=[1, 2, 3])
print(operator.attrgetter('a.b.c')(n), operator.attrgetter('a.b.c', 'd')(n), operator.itemgetter(1)('abc'), operator.itemgetter(0, -1)('abc'), operator.itemgetter(slice(1))([1, 2]), operator.methodcaller('split', 'b', maxsplit=1)('abcb'))
for call in (lambda: operator.attrgetter('a.x.c')(n), lambda: operator.attrgetter('a..b')(n), lambda: operator.itemgetter('k')({}), lambda: operator.itemgetter(9)([]), lambda: operator.methodcaller('nope')(5), lambda: operator.attrgetter('')(n)):
    try:
        print(call())
    except (AttributeError, KeyError, IndexError) as error:
        print(type(error).__name__, error)
rows = [{'n': 2, 'v': 'b'}, {'n': 1, 'v': 'c'}, {'n': 2, 'v': 'a'}]
print(sorted(rows, key=operator.itemgetter('n', 'v')), max(rows, key=operator.itemgetter('v')), list(map(operator.add, [1, 2], [3, 4])))
x = [1]
y = operator.iadd(x, [2])
print(x is y, operator.imul(x, 2) is x, x, operator.ior({1}, {2}), operator.isub(5, 2), operator.setitem(x, 0, 9), operator.delitem(x, slice(1, 3)), x, operator.not_([]), operator.truth('a'), operator.call(lambda *a, **k: (a, k), 1, b=2))

# output:
# 5 (5, [1, 2, 3]) b ('a', 'c') [1] ['a', 'cb']
# AttributeError 'types.SimpleNamespace' object has no attribute 'x'
# AttributeError 'types.SimpleNamespace' object has no attribute ''
# KeyError 'k'
# IndexError list index out of range
# AttributeError 'int' object has no attribute 'nope'
# AttributeError 'types.SimpleNamespace' object has no attribute ''
# [{'n': 1, 'v': 'c'}, {'n': 2, 'v': 'a'}, {'n': 2, 'v': 'b'}] {'n': 1, 'v': 'c'} [4, 6]
# True True [9, 2] {1, 2} 3 None None [9, 2] True True ((1,), {'b': 2})
