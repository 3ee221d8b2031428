class A:
    @classmethod
    def k(cls, x=1): return cls.__name__, x
    @staticmethod
    def s(x): return x
    inst = classmethod(len)
    @classmethod
    @property
    def chained(cls): return 'no longer chained'
class B(A): pass
print(A.k(), A().k(2), B.k(), B().k(), A.s(3), A().s(4))
print(A.__dict__['k'].__func__.__name__, A.__dict__['s'].__func__(5), A.__dict__['s'](6), A.k.__self__, A.k.__func__ is A.__dict__['k'].__func__)
print(type(A.chained).__name__, repr(A.__dict__['s'])[:23], repr(A.__dict__['k'])[:22])
try: A.__dict__['k'](A)
except TypeError as e: print(e)
try: classmethod()
except TypeError as e: print(e)
try: staticmethod(1, 2)
except TypeError as e: print(e)
print(classmethod(5).__func__, classmethod(A.s).__wrapped__ is A.s, A.__dict__['k'].__name__, A.__dict__['k'].__doc__)
c = classmethod(lambda cls: cls)
print(c.__get__(5) , c.__get__(None, str), c.__get__(1, bool))
s = staticmethod(lambda: 's')
print(s.__get__(5)(), s.__get__(None, int)())
class M(type):
    @classmethod
    def meta(mcs): return mcs.__name__
class C(metaclass=M): pass
print(C.meta())

# output:
# ('A', 1) ('A', 2) ('B', 1) ('B', 1) 3 4
# k 5 6 <class '__main__.A'> True
# method <staticmethod(<function <classmethod(<function
# 'classmethod' object is not callable
# classmethod expected 1 argument, got 0
# staticmethod expected 1 argument, got 2
# 5 True k None
# <bound method <lambda> of <class 'int'>> <bound method <lambda> of <class 'str'>> <bound method <lambda> of <class 'bool'>>
# s s
# M
