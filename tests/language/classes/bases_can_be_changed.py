class A:
    def f(self): return 'A'
class B:
    def f(self): return 'B'
class C(A): pass
class D(C): pass
c = D()
print(c.f())
C.__bases__ = (B,)
print(c.f(), [k.__name__ for k in D.__mro__], A.__subclasses__(), B.__subclasses__() == [C])
for bad in ((), [A], (5,), (int,), (C,), (D,)):
    try: C.__bases__ = bad
    except TypeError as e: print(e)
try: object.__bases__ = (A,)
except TypeError as e: print(e)
try: del C.__bases__
except TypeError as e: print(e)

# output:
# A
# B ['D', 'C', 'B', 'object'] [] True
# can only assign non-empty tuple to C.__bases__, not ()
# can only assign tuple to C.__bases__, not list
# C.__bases__ must be tuple of classes, not 'int'
# __bases__ assignment: 'int' deallocator differs from 'B'
# a __bases__ item causes an inheritance cycle
# a __bases__ item causes an inheritance cycle
# cannot set '__bases__' attribute of immutable type 'object'
# cannot delete '__bases__' attribute of immutable type 'C'
