# Operators reach the objects on both sides, and in-place operators give what the object gives.
import weakref
class N:
    def __init__(self, n): self.n = n
    def __add__(self, other): return ('add', self.n, getattr(other, 'n', other))
    def __radd__(self, other): return ('radd', self.n, other)
    def __matmul__(self, other): return self.n @ 1 if False else ('mat', getattr(other, 'n', other))
    def __rmatmul__(self, other): return ('rmat', other)
    def __ifloordiv__(self, other): self.n //= other; return self.n
    def __pow__(self, other, mod=None): return ('pow', getattr(other, 'n', other), mod)
    def __divmod__(self, other): return ('divmod', other)
    def __index__(self): return self.n
    def __eq__(self, other): return self.n == getattr(other, 'n', other)
    def __lt__(self, other): return self.n < other.n
    def __neg__(self): return -self.n
    __hash__ = None
a, b = N(21), N(4)
p, q = weakref.proxy(a), weakref.proxy(b)
print(p + q, p + 1, 1 + p, p @ q, 5 @ p, pow(p, 2), pow(p, 2, 5), divmod(p, 3), -p, hex(p), p == q, q < p, p == 21, range(30)[p])
p //= 2
print(p, a.n)
try:
    hash(q)
except TypeError as error:
    print(error)

# output:
# ('add', 21, 4) ('add', 21, 1) ('radd', 21, 1) ('mat', 4) ('rmat', 5) ('pow', 2, None) ('pow', 2, 5) ('divmod', 3) -21 0x15 False True True 21
# 10 10
# unhashable type: 'weakref.ProxyType'
