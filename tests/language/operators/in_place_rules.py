class A:
    def __init__(self, v): self.v = v
    def __iadd__(self, o): self.v += o; return self
    def __add__(self, o): return A(self.v + o)
    def __isub__(self, o): return NotImplemented
    def __sub__(self, o): return 'sub'
    __imul__ = None
    def __mul__(self, o): return 'mul'
a = b = A(1)
a += 5
print(a is b, b.v)
a -= 1
print(a)
c = A(1)
try: c *= 2
except TypeError as e: print(e)
t = ([1],)
try: t[0] += [2]
except TypeError as e: print(e, t)
class D:
    @property
    def p(self): return [1]
d = D()
try: d.p += [2]
except AttributeError as e: print(e)
l = m = [1]
l += 'ab'
print(m)
l *= 2
print(m is l, l)
s = 'a'; s += 'b'; s *= 2; print(s)
x = 5
x **= 2; x //= 3; x %= 5; x <<= 4; x |= 1; x ^= 3; x &= 0xff; x >>= 1; print(x)
class E:
    def __ipow__(self, o): return 'ipow', o
    def __imatmul__(self, o): return 'imatmul', o
e = E(); e **= 2; print(e)
e = E(); e @= 3; print(e)

# output:
# True 6
# sub
# 'NoneType' object is not callable
# 'tuple' object does not support item assignment ([1, 2],)
# property 'p' of 'D' object has no setter
# [1, 'a', 'b']
# True [1, 'a', 'b', 1, 'a', 'b']
# abab
# 25
# ('ipow', 2)
# ('imatmul', 3)
