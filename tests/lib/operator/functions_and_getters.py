# operator: names, in-place forms, getters, methodcaller, index, length_hint, concat, errors.
import operator as o

print(o.add(1, 2), o.and_(6, 3), o.concat([1], [2]), o.contains('abc', 'b'), o.countOf([1, 2, 1], 1), o.floordiv(7, 2), o.getitem([1, 2], 1), o.indexOf([3, 4], 4), o.inv(5), o.is_(None, None), o.is_not(1, None), o.is_none(None), o.is_not_none(None), o.lshift(1, 3), o.mod(7, 4), o.neg(2), o.not_(0), o.or_(4, 1), o.pos(-3), o.pow(2, 3), o.truth([]), o.truediv(1, 4), o.xor(5, 1), o.index(True), o.length_hint(iter([1, 2])), o.length_hint(5, 9), o.call(max, 3, 4), o.lt(1, 2), o.ne(1, 1))
a = [1]
print(o.iadd(a, [2]) is a, o.imul(a, 2), o.iconcat(a, [9]), o.ior({1}, {2}), o.isub(5, 3), o.setitem(a, 0, 'x'), o.delitem(a, 1), a, o.ipow(2, 5), o.imatmul.__name__, o.__add__(1, 1))
print(o.itemgetter(1)('abc'), o.itemgetter(0, 2)('abc'), o.itemgetter(slice(1, 3))('abcd'), o.itemgetter('k')({'k': 1}), o.attrgetter('real')(5), o.attrgetter('real', 'imag')(5j), o.attrgetter('__class__.__name__')(5), o.methodcaller('upper')('a'), o.methodcaller('split', ',', maxsplit=1)('a,b,c'), repr(o.itemgetter(1, 2)), repr(o.attrgetter('a.b')), repr(o.methodcaller('m', 1, x=2)))
import pickle
print(pickle.loads(pickle.dumps(o.itemgetter(1)))('ab'), pickle.loads(pickle.dumps(o.methodcaller('replace', 'a', 'b')))('a'), pickle.loads(pickle.dumps(o.attrgetter('real')))(3))
for call in (lambda: o.attrgetter(5), lambda: o.methodcaller(5), lambda: o.itemgetter(5)('a'), lambda: o.attrgetter('nope')(5), lambda: o.index(1.5), lambda: o.concat(1, 2), lambda: o.indexOf([1], 5), lambda: o.length_hint(5, 'x'), lambda: o.iconcat(1, [2]), lambda: o.contains(5, 1), lambda: o.countOf(5, 1)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)

# output:
# 3 2 [1, 2] True 2 3 2 1 -6 True True True False 8 3 -2 True 5 -3 8 False 0.25 4 1 2 9 4 True False
# True ['x', 1, 2, 9] ['x', 1, 2, 9] {1, 2} 2 None None ['x', 1, 2, 9] 32 imatmul 2
# b ('a', 'c') bc 1 5 (0.0, 5.0) int A ['a', 'b,c'] operator.itemgetter(1, 2) operator.attrgetter('a.b') operator.methodcaller('m', 1, x=2)
# b b 3
# TypeError attribute name must be a string
# TypeError method name must be a string
# IndexError string index out of range
# AttributeError 'int' object has no attribute 'nope'
# TypeError 'float' object cannot be interpreted as an integer
# TypeError 'int' object can't be concatenated
# ValueError sequence.index(x): x not in sequence
# TypeError 'str' object cannot be interpreted as an integer
# TypeError 'int' object can't be concatenated
# TypeError argument of type 'int' is not a container or iterable
# TypeError argument of type 'int' is not iterable
