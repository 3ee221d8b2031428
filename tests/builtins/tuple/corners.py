t = (1, 2, 3)
print(t + (4,), t * 2, 0 * t, t[::-1], t[5:], t.index(2), t.count(1), (1, 2) < (1, 2, 0), (1, [2]) == (1, [2]), hash((1, 2)) == hash((1.0, 2.0)), () is (), (1,), repr((1, (2,))))
for action in (lambda: t[5], lambda: t['a'], lambda: t + [1], lambda: t.index(9), lambda: t.index(1, 1), lambda: t * 'a', lambda: hash(([],)), lambda: tuple(1, 2), lambda: (1, 'a') < (1, 2), lambda: t.__setitem__(0, 1), lambda: max((1, 'a'))):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
class P(tuple):
    def __new__(cls, a, b): return super().__new__(cls, (a, b))
    def __add__(self, other): return P(self[0] + other[0], self[1] + other[1])
p = P(1, 2); print(p, p + p, type(p[:1]).__name__, type(p * 2).__name__, P(1, 2) == (1, 2), *p)

# output:
# corners.py:2: SyntaxWarning: "is" with 'tuple' literal. Did you mean "=="?
#   print(t + (4,), t * 2, 0 * t, t[::-1], t[5:], t.index(2), t.count(1), (1, 2) < (1, 2, 0), (1, [2]) == (1, [2]), hash((1, 2)) == hash((1.0, 2.0)), () is (), (1,), repr((1, (2,))))
# (1, 2, 3, 4) (1, 2, 3, 1, 2, 3) () (3, 2, 1) () 1 1 True True True True (1,) (1, (2,))
# IndexError tuple index out of range
# TypeError tuple indices must be integers or slices, not str
# TypeError can only concatenate tuple (not "list") to tuple
# ValueError tuple.index(x): x not in tuple
# ValueError tuple.index(x): x not in tuple
# TypeError can't multiply sequence by non-int of type 'str'
# TypeError unhashable type: 'list'
# TypeError tuple expected at most 1 argument, got 2
# TypeError '<' not supported between instances of 'str' and 'int'
# AttributeError 'tuple' object has no attribute '__setitem__'
# TypeError '>' not supported between instances of 'str' and 'int'
# (1, 2) (2, 4) tuple tuple True 1 2
