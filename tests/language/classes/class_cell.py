class A:
    def f(self): return __class__
    g = lambda self: __class__
    @staticmethod
    def h(): return __class__
    @classmethod
    def k(cls): return [__class__ for _ in (1,)][0]
class B(A): pass
print(B().f(), B().g(), A.h(), B.k())
class Meta(type):
    def __new__(m, n, b, d):
        d.pop('__classcell__', None)
        return super().__new__(m, n, b, d)
try:
    class C(metaclass=Meta):
        def f(self): return __class__
except RuntimeError as e: print(e)
class Meta2(type):
    def __new__(m, n, b, d):
        super().__new__(m, n, b, d)
        return super().__new__(m, n, b, dict(d))
try:
    class D(metaclass=Meta2):
        def f(self): return __class__
except TypeError as e: print(e)
try: __class__
except NameError as e: print(e)
class E:
    try: __class__
    except NameError as e: print(e)
    def f(self):
        nonlocal __class__
        __class__ = 5
        return __class__
print(E().f())

# output:
# <class '__main__.A'> <class '__main__.A'> <class '__main__.A'> <class '__main__.A'>
# __class__ not set defining 'C' as <class '__main__.C'>. Was __classcell__ propagated to type.__new__?
# name '__class__' is not defined
# name '__class__' is not defined
# 5
