class A:
    __x = 1
    def __m(self): return self.__x
    def f(self): return self.__m(), A.__x, self._A__x
    def g(self):
        __local = 5
        return __local, locals()
    def h(self, __p=1, *, __k=2): return __p, __k
    class __Inner: pass
    import math as __math
    __dunder__ = 3
    def loop(self):
        for __i in range(1): pass
        return [__j for __j in 'a'], __i
    def get(self): return getattr(self, '__x', 'not mangled in strings')
    def glob(self):
        global __g
        __g = 7
    try: __missing
    except NameError as e: print(e)
a = A()
print(a.f(), a.g(), a.h(_A__p=8, _A__k=9), A._A__Inner.__name__, A._A__math.__name__, A.__dunder__, a.loop(), a.get())
a.glob()
print(_A__g)
try: a.__x
except AttributeError as e: print(e)
class _B:
    __y = 1
print(_B._B__y)
class __:
    __z = 1
print(__.__z)
class D(A):
    def f(self): return self.__x
try: D().f()
except AttributeError as e: print(e)

# output:
# name '_A__missing' is not defined
# (1, 1, 1) (5, {'self': <__main__.A object at 0x24db8c8>, '_A__local': 5}) (8, 9) __Inner math 3 (['a'], 0) not mangled in strings
# 7
# 'A' object has no attribute '__x'
# 1
# 1
# 'D' object has no attribute '_D__x'
