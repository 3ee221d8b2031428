class N:
    def __init__(self, v): self.v = v
    def __iadd__(self, o): self.v += o; return self
    def __sub__(self, o): return N(self.v - o)
    def __imul__(self, o): return NotImplemented
    def __mul__(self, o): return 'mul'
n = m = N(1)
n += 5; print(n is m, n.v)
n -= 2; print(n is m, n.v, m.v)
n *= 2; print(n)
t = ([],)
try:
    t[0] += [1]
except TypeError as error:
    print(error, t)
l = k = [1]; l += 'ab'; print(k); l = l + ['c']; print(k, l)
try:
    l = [1]; l = l + 'a'
except TypeError as error:
    print(error)
s = 'a'
try:
    s -= 1
except TypeError as error:
    print(error)
d = e = {'a': 1}; d |= {'b': 2}; print(e); d |= [('c', 3)]; print(e)
try:
    d = d | [('c', 3)]
except TypeError as error:
    print(error)

# output:
# True 6
# False 4 6
# mul
# 'tuple' object does not support item assignment ([1],)
# [1, 'a', 'b']
# [1, 'a', 'b'] [1, 'a', 'b', 'c']
# can only concatenate list (not "str") to list
# unsupported operand type(s) for -=: 'str' and 'int'
# {'a': 1, 'b': 2}
# {'a': 1, 'b': 2, 'c': 3}
# unsupported operand type(s) for |: 'dict' and 'list'
