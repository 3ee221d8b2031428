from abc import ABC, abstractmethod, ABCMeta
class A(ABC):
    @abstractmethod
    def f(self): return 'base'
    @property
    @abstractmethod
    def p(self): pass
class B(A):
    def f(self): return super().f()
for c in (A, B):
    try: c()
    except TypeError as e: print(e)
class C(B): p = 1
print(C().f(), A.__abstractmethods__ == {'f', 'p'}, C.__abstractmethods__)
class D(ABC):
    @abstractmethod
    def a(self): ...
    @classmethod
    @abstractmethod
    def b(cls): ...
    @staticmethod
    @abstractmethod
    def c(): ...
try: D()
except TypeError as e: print(e)
class E(metaclass=ABCMeta): pass
E.register(int)
print(isinstance(5, E), issubclass(bool, E), E())
class F:
    @abstractmethod
    def f(self): pass
print(F().f(), F.f.__isabstractmethod__)

# output:
# Can't instantiate abstract class A without an implementation for abstract methods 'f', 'p'
# Can't instantiate abstract class B without an implementation for abstract method 'p'
# base True frozenset()
# Can't instantiate abstract class D without an implementation for abstract methods 'a', 'b', 'c'
# True True <__main__.E object at 0x2309a10>
# None True
