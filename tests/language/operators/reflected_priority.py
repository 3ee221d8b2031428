class A:
    def __add__(self, o): return 'A.add'
    def __radd__(self, o): return 'A.radd'
    def __lt__(self, o): return 'A.lt'
    def __gt__(self, o): return 'A.gt'
    def __eq__(self, o): return 'A.eq'
    def __pow__(self, o, m=None): return 'A.pow', m
    def __rpow__(self, o, m=None): return 'A.rpow'
class B(A): pass
class C(A):
    def __radd__(self, o): return 'C.radd'
    def __gt__(self, o): return 'C.gt'
    def __eq__(self, o): return 'C.eq'
    def __rpow__(self, o, m=None): return 'C.rpow', m
a, b, c = A(), B(), C()
print(a + b, a + c, c + a, a + a, 1 + a, a + 1)
print(a < b, a < c, c < a, a == c, a != c, a ** c, a ** b, pow(a, c), pow(a, 2, 3))
class N:
    def __add__(self, o): return NotImplemented
    __radd__ = None
class O: 
    def __radd__(self, o): return 'O'
print(N() + O())
for f in (lambda: N() + N(), lambda: 1 + N(), lambda: N() + 1, lambda: object() + N()):
    try: f()
    except TypeError as e: print(e)

# output:
# A.add C.radd A.add A.add A.radd A.add
# A.gt C.gt A.lt C.eq False ('C.rpow', None) ('A.pow', None) ('C.rpow', None) ('A.pow', 3)
# O
# unsupported operand type(s) for +: 'N' and 'N'
# 'NoneType' object is not callable
# unsupported operand type(s) for +: 'N' and 'int'
# 'NoneType' object is not callable
