from typing import Generic, TypeVar, get_type_hints, Protocol
class Box[T]:
    def __init__(self, v: T): self.v = v
    def get(self) -> T: return self.v
b = Box[int](5)
print(b.get(), b.__orig_class__, Box[int] == Box[int], Box.__mro__)
class Pair[A, B](Box[A]): pass
print(Pair.__orig_bases__, Pair.__parameters__, Pair[int, str], Pair[int, str].__args__)
for bad in ('Box[int, str]', 'Pair[int]', 'Box[()]'):
    try: print(eval(bad))
    except TypeError as e: print(e)
class Sub(Box[int]): pass
print(Sub.__orig_bases__, Sub(3).get())
try: Sub[int]
except TypeError as e: print(e)
class P[T](Protocol):
    def f(self) -> T: ...
print(P.__parameters__, P[int])
class K[T](metaclass=type): kw = 1
class W[T](Box[T], dict): pass
print(W.__bases__, [c.__name__ for c in W.__mro__])
class Meta(type):
    def __new__(m, n, b, d, **k): print(n, b, k); return super().__new__(m, n, b, d)
class Q[T](metaclass=Meta, opt=T if False else 1): pass
try:
    class Twice[T](Generic[T]): pass
except TypeError as e: print(e)

# output:
# 5 __main__.Box[int] True (<class '__main__.Box'>, <class 'typing.Generic'>, <class 'object'>)
# (__main__.Box[A], typing.Generic[A, B]) (A, B) __main__.Pair[int, str] (<class 'int'>, <class 'str'>)
# Too many arguments for <class '__main__.Box'>; actual 2, expected 1
# Too few arguments for <class '__main__.Pair'>; actual 1, expected at least 2
# Too few arguments for <class '__main__.Box'>; actual 0, expected at least 1
# (__main__.Box[int],) 3
# <class '__main__.Sub'> is not a generic class
# (T,) __main__.P[int]
# (<class '__main__.Box'>, <class 'dict'>, <class 'typing.Generic'>) ['W', 'Box', 'dict', 'Generic', 'object']
# Q (<class 'typing.Generic'>,) {'opt': 1}
# Cannot inherit from Generic[...] multiple times.
