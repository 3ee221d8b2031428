class D:
    def __get__(self, obj, cls): return 'get', obj is None, cls.__name__
    def __set__(self, obj, v): print('set', v)
    def __delete__(self, obj): print('delete')
class N:
    def __get__(self, obj, cls): return 'non-data'
class S:
    def __set__(self, obj, v): obj.__dict__['s'] = v * 2
class C:
    d = D(); n = N(); s = S()
c = C()
print(c.d, C.d)
c.d = 1; del c.d
c.__dict__['d'] = 'hidden'; c.__dict__['n'] = 'wins'
print(c.d, c.n, C.n)
print(type(c.s).__name__)
c.s = 4
print(c.s)
try: del c.s
except AttributeError as e: print(e)
try: c.n = 5; print(c.n)
except AttributeError as e: print(e)
C.d = 'replaced'
print(C.d, c.d)
class O:
    def __delete__(self, obj): print('only delete')
class P: o = O()
p = P()
del p.o
try: p.o = 1
except AttributeError as e: print(e)
class Q:
    def __init__(self): self.d = D()
print(type(Q().d).__name__)
class M(type):
    m = D()
    def method(cls): return cls.__name__
class R(metaclass=M): pass
print(R.m, R.method())
try: R().m
except AttributeError as e: print(e)
class Bad:
    __get__ = 5
class T: b = Bad()
try: T().b
except TypeError as e: print(e)
class Raises:
    def __get__(self, o, c): raise AttributeError('from get')
class U:
    r = Raises()
    def __getattr__(self, n): return 'fallback'
print(U().r, hasattr(U, 'r'))

# output:
# ('get', False, 'C') ('get', True, 'C')
# set 1
# delete
# ('get', False, 'C') wins non-data
# S
# 8
# __delete__
# 5
# replaced hidden
# only delete
# __set__
# D
# ('get', False, 'M') R
# 'R' object has no attribute 'm'
# 'int' object is not callable
# fallback False
