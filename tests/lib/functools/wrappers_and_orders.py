# wraps with own lists, missing attributes, type parameters; total_ordering with NotImplemented; cmp_to_key; reduce; Placeholder.
import functools
from functools import WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES, cmp_to_key, reduce, total_ordering, update_wrapper, wraps


def original[T](x: int) -> str:
    """Doc."""


original.attr = 1
original.dict_attr = {}


@wraps(original)
def wrapper(*args):
    pass


print(wrapper.__name__, wrapper.__qualname__, wrapper.__doc__, wrapper.__wrapped__ is original, wrapper.attr, wrapper.__annotations__, wrapper.__type_params__, wrapper.dict_attr is original.dict_attr)
print(WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES)


@wraps(original, assigned=('attr', 'nope'), updated=())
def less():
    pass


print(less.__name__, less.attr, hasattr(less, 'dict_attr'), update_wrapper(lambda: 1, max).__name__)
try:
    update_wrapper(lambda: 1, original, (), ('nope',))
except AttributeError as error:
    print(error)


def ordered(name):
    class C:
        def __init__(self, v):
            self.v = v

        def __eq__(self, other):
            return self.v == other.v if isinstance(other, C) else NotImplemented

    def op(self, other):
        return {'__lt__': int.__lt__, '__le__': int.__le__, '__gt__': int.__gt__, '__ge__': int.__ge__}[name](self.v, other.v) if isinstance(other, C) else NotImplemented

    setattr(C, name, op)
    return total_ordering(C)


for name in ('__lt__', '__le__', '__gt__', '__ge__'):
    C = ordered(name)
    print(name, [(C(a) < C(b), C(a) <= C(b), C(a) > C(b), C(a) >= C(b)) for a, b in ((1, 2), (2, 2), (3, 2))], C.__ge__.__name__, C.__lt__(C(1), 5))
    try:
        C(1) > 5
    except TypeError as error:
        print(error)
try:
    @total_ordering
    class None_:
        pass
except ValueError as error:
    print(error)
key = cmp_to_key(lambda a, b: (a > b) - (a < b))
print(sorted([3, 1, 2], key=key), sorted('bca', key=cmp_to_key(lambda a, b: (b > a) - (b < a))), key(1) < key(2), key(1) == key(1), key(5).obj)
for call in (lambda: key(1) < 5, lambda: sorted([1, 'x'], key=key), lambda: cmp_to_key(lambda a, b: 'x')(1) < cmp_to_key(lambda a, b: 1)(2), lambda: reduce(lambda a, b: a, []), lambda: reduce(5, [1, 2]), lambda: reduce(lambda a, b: a, 5), lambda: reduce(max, [1], nope=2)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
print(reduce(lambda a, b: a * 10 + b, [1, 2, 3]), reduce(max, [], 5), reduce(lambda a, b: a + b, 'abc', '>'), reduce(function=max, sequence=[1]) if False else reduce(max, [1, 9], initial=20))

# output:
# original original Doc. True 1 {'x': <class 'int'>, 'return': <class 'str'>} (T,) True
# ('__module__', '__name__', '__qualname__', '__doc__', '__annotate__', '__type_params__') ('__dict__',)
# less 1 False max
# 'function' object has no attribute 'nope'
# __lt__ [(True, True, False, False), (False, True, False, True), (False, False, True, True)] __ge__ NotImplemented
# '>' not supported between instances of 'C' and 'int'
# __le__ [(True, True, False, False), (False, True, False, True), (False, False, True, True)] __ge__ NotImplemented
# '>' not supported between instances of 'C' and 'int'
# __gt__ [(True, True, False, False), (False, True, False, True), (False, False, True, True)] __ge__ NotImplemented
# '>' not supported between instances of 'C' and 'int'
# __ge__ [(True, True, False, False), (False, True, False, True), (False, False, True, True)] op NotImplemented
# '>' not supported between instances of 'C' and 'int'
# must define at least one ordering operation: < > <= >=
# [1, 2, 3] ['c', 'b', 'a'] True True 5
# TypeError other argument must be K instance
# TypeError '>' not supported between instances of 'str' and 'int'
# TypeError '<' not supported between instances of 'str' and 'int'
# TypeError reduce() of empty iterable with no initial value
# TypeError 'int' object is not callable
# TypeError reduce() arg 2 must support iteration
# TypeError reduce() got an unexpected keyword argument 'nope'
# 123 5 >abc 20
