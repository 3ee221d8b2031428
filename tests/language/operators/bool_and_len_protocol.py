class L:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
class B:
    def __init__(self, b): self.b = b
    def __bool__(self): return self.b
    def __len__(self): raise ValueError('not asked')
print(bool(L(0)), bool(L(2)), bool(B(True)), not B(False), 1 if L(0) else 2)
for bad in (1, None, 'yes', []):
    try: bool(B(bad))
    except TypeError as e: print(e)
for bad in (-1, 1.5, 'a', 10 ** 30, None):
    try: print(len(L(bad)))
    except (TypeError, ValueError, OverflowError) as e: print(type(e).__name__, e)
    try: print(bool(L(bad)))
    except (TypeError, ValueError, OverflowError) as e: print(type(e).__name__, e)
print(len(L(True)))
class H:
    def __init__(self, h): self.h = h
    def __length_hint__(self): return self.h
import operator
for hint in (5, 0, NotImplemented, -1, 'x'):
    try: print(operator.length_hint(H(hint), 7))
    except (TypeError, ValueError) as e: print(e)
print(L(0) and 'x' or 'y', type(L(0) or 0).__name__)
while not B(True): pass
assert B(True)
print([x for x in range(3) if L(x)], any([L(0), L(1)]), all([]), B(False) and 1 // 0 if False else '')

# output:
# False True True True 2
# __bool__ should return bool, returned int
# __bool__ should return bool, returned NoneType
# __bool__ should return bool, returned str
# __bool__ should return bool, returned list
# ValueError __len__() should return >= 0
# ValueError __len__() should return >= 0
# TypeError 'float' object cannot be interpreted as an integer
# TypeError 'float' object cannot be interpreted as an integer
# TypeError 'str' object cannot be interpreted as an integer
# TypeError 'str' object cannot be interpreted as an integer
# OverflowError cannot fit 'int' into an index-sized integer
# OverflowError cannot fit 'int' into an index-sized integer
# TypeError 'NoneType' object cannot be interpreted as an integer
# TypeError 'NoneType' object cannot be interpreted as an integer
# 1
# 5
# 0
# 7
# __length_hint__() should return >= 0
# __length_hint__ must be an integer, not str
# y int
# [1, 2] True True
