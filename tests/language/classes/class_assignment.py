class A: x = 1
class B: x = 2
class S: __slots__ = ('a',)
class T: __slots__ = ('a',)
class U: __slots__ = ('b',)
a = A()
a.__class__ = B
print(a.x, type(a).__name__)
for obj, cls in ((a, S), (S(), A), (S(), U), (5, A), (a, int), (a, 5), ([], A), (A, B)):
    try:
        obj.__class__ = cls
        print('ok')
    except TypeError as e: print(e)
s = S(); s.a = 4
s.__class__ = T
print(s.a, type(s).__name__)
try: del a.__class__
except TypeError as e: print(e)

# output:
# 2 B
# __class__ assignment: 'S' object layout differs from 'B'
# __class__ assignment: 'A' object layout differs from 'S'
# __class__ assignment: 'U' object layout differs from 'S'
# __class__ assignment only supported for mutable types or ModuleType subclasses
# __class__ assignment only supported for mutable types or ModuleType subclasses
# __class__ must be set to a class, not 'int' object
# __class__ assignment only supported for mutable types or ModuleType subclasses
# __class__ assignment only supported for mutable types or ModuleType subclasses
# 4 T
# can't delete __class__ attribute
