class A:
    def __new__(cls, *a, **k):
        print('new', a, k)
        return super().__new__(cls)
    def __init__(self, *a, **k): print('init', a, k)
A(1, x=2)
class B:
    def __new__(cls): return 5
    def __init__(self): print('never')
print(B())
class C:
    def __init__(self): return 5
try: C()
except TypeError as e: print(e)
class D(A):
    def __new__(cls): return A.__new__(A)
    def __init__(self): print('not called for an A')
D()
class E(tuple):
    def __new__(cls, *items): return super().__new__(cls, items)
print(E(1, 2))
class F(int):
    def __init__(self, x): print('init', x)
print(F(3) + 1)
try: object.__new__()
except TypeError as e: print(e)
try: object.__new__(5)
except TypeError as e: print(e)
try: object.__new__(int)
except TypeError as e: print(e)
try: int.__new__(str)
except TypeError as e: print(e)
try: tuple.__new__(5)
except TypeError as e: print(e)
class G:
    __new__ = None
try: G()
except TypeError as e: print(e)
class H:
    __init__ = None
try: H()
except TypeError as e: print(e)

# output:
# new (1,) {'x': 2}
# init (1,) {'x': 2}
# 5
# __init__() should return None, not 'int'
# new () {}
# (1, 2)
# init 3
# 4
# object.__new__(): not enough arguments
# object.__new__(X): X is not a type object (int)
# object.__new__(int) is not safe, use int.__new__()
# int.__new__(str): str is not a subtype of int
# tuple.__new__(X): X is not a type object (int)
# 'NoneType' object is not callable
# 'NoneType' object is not callable
