class A:
    def __int__(self): return 5
    def __float__(self): return 2.5
    def __complex__(self): return 1j
    def __str__(self): return 'str'
    def __repr__(self): return 'repr'
    def __bytes__(self): return b'bytes'
    def __format__(self, spec): return 'format ' + spec
    def __hash__(self): return 7
    def __round__(self, n=None): return 'round', n
    def __trunc__(self): return 'trunc'
    def __floor__(self): return 'floor'
    def __ceil__(self): return 'ceil'
    def __abs__(self): return 'abs'
    def __neg__(self): return 'neg'
    def __pos__(self): return 'pos'
    def __invert__(self): return 'invert'
    def __divmod__(self, o): return 'divmod', o
    def __rdivmod__(self, o): return 'rdivmod', o
    def __reversed__(self): return 'reversed'
    def __dir__(self): return ['d']
    def __sizeof__(self): return 100
import math
a = A()
print(int(a), float(a), complex(a), str(a), repr(a), bytes(a), f'{a:spec}', format(a), hash(a), round(a), round(a, 2), math.trunc(a), math.floor(a), math.ceil(a))
print(abs(a), -a, +a, ~a, divmod(a, 1), divmod(1, a), reversed(a), dir(a), f'{a}', f'{a!r}', f'{a!s:>5}', f'{a!a}', '%s %r' % (a, a), '{0} {0!r} {0:x}'.format(a))
class Bad:
    def __int__(self): return 'x'
    def __float__(self): return 5
    def __complex__(self): return 5
    def __str__(self): return 5
    def __repr__(self): return None
    def __bytes__(self): return 'x'
    def __format__(self, s): return 5
    def __hash__(self): return 1.5
    def __dir__(self): return 5
    def __iter__(self): return 5
    def __reversed__(self): return 5
    def __bool__(self): return 5
    def __index__(self): return 'x'
    def __length_hint__(self): return 'x'
for f in (int, float, complex, str, repr, bytes, format, hash, dir, iter, bool, bin, list):
    try: print(f.__name__, f(Bad()))
    except TypeError as e: print(f.__name__, e)

# output:
# 5 2.5 1j str repr b'bytes' format spec format  7 ('round', None) ('round', 2) trunc floor ceil
# abs neg pos invert ('divmod', 1) ('rdivmod', 1) reversed ['d'] format  repr   str repr str repr format  repr format x
# int __int__ returned non-int (type str)
# float Bad.__float__ returned non-float (type int)
# complex __complex__ returned non-complex (type int)
# str __str__ returned non-string (type int)
# repr __repr__ returned non-string (type NoneType)
# bytes __bytes__ returned non-bytes (type str)
# format __format__ must return a str, not int
# hash __hash__ method should return an integer
# dir 'int' object is not iterable
# iter iter() returned non-iterator of type 'int'
# bool __bool__ should return bool, returned int
# bin __index__ returned non-int (type str)
# list iter() returned non-iterator of type 'int'
