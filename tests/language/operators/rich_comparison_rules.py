class A:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return NotImplemented
    def __lt__(self, o): return NotImplemented
a, b = A(1), A(2)
print(a == b, a == a, a != b, a != a)
try: a < b
except TypeError as e: print(e)
try: a >= b
except TypeError as e: print(e)
class B:
    def __eq__(self, o): return 'truthy'
    def __bool__(self): return False
print(B() == 1, B() != 1, 1 == B(), not (B() == 1))
class C:
    def __ne__(self, o): return 'ne'
print(C() != 1, C() == 1)
class D:
    def __lt__(self, o): print('lt'); return []
    def __gt__(self, o): print('gt'); return [1]
d = D()
print(d < d < d, d > d > 1, 1 < d, 1 > d)
class E:
    def __eq__(self, o): raise ValueError('eq')
try: E() == 1
except ValueError as e: print(e)
try: 1 in [E()]
except ValueError as e: print(e)
print([E()] == [1][:0], E() is E())
class F:
    __eq__ = None
try: F() == 1
except TypeError as e: print(e)
print(1 == 1.0 == True, 'a' < 'b' > 'a', None == None, () < (0,), [1, 2] < [1, 'a'][:1])
try: [1, 2] < [1, 'a']
except TypeError as e: print(e)
try: {} < {}
except TypeError as e: print(e)
try: 1j < 2j
except TypeError as e: print(e)

# output:
# False True True False
# '<' not supported between instances of 'A' and 'A'
# '>=' not supported between instances of 'A' and 'A'
# truthy False truthy False
# ne False
# lt
# gt
# gt
# gt
# lt
# [] [1] [1] []
# eq
# eq
# False False
# 'NoneType' object is not callable
# True True True True False
# '<' not supported between instances of 'int' and 'str'
# '<' not supported between instances of 'dict' and 'dict'
# '<' not supported between instances of 'complex' and 'complex'
