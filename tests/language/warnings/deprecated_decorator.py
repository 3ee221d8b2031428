# warnings.deprecated on functions, classes and methods.
import warnings
from warnings import deprecated


@deprecated('use g')
def f(x):
    return x


@deprecated('use D', category=FutureWarning)
class C:
    def __init__(self, value):
        self.value = value


class Child(C): pass


class E:
    @classmethod
    @deprecated('class method')
    def m(cls):
        return cls.__name__

    @property
    @deprecated('prop')
    def p(self):
        return 1


@deprecated('quiet', category=None)
def quiet(): pass


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    print(f(1), C(2).value, E.m(), E().p, f.__deprecated__, C.__deprecated__, quiet.__deprecated__)
    quiet()
    class Late(C): pass
    Child(3)
    for w in caught:
        print(w.category.__name__, w.message)
try:
    deprecated(5)
except TypeError as error:
    print(error)
try:
    deprecated('x')(5)
except TypeError as error:
    print(error)

# output:
# deprecated_decorator.py:17: FutureWarning: use D
#   class Child(C): pass
# 1 2 E 1 use g use D quiet
# DeprecationWarning use g
# FutureWarning use D
# DeprecationWarning class method
# DeprecationWarning prop
# FutureWarning use D
# Expected an object of type str for 'message', not 'int'
# @deprecated decorator with non-None category must be applied to a class or callable, not 5
