class A:
    def __init__(self): self._x = 1
    @property
    def x(self): return self._x
    @x.setter
    def x(self, v): self._x = v * 2
    @x.deleter
    def x(self): print('deleted')
a = A()
a.x = 5
print(a.x)  # => 10
del a.x  # (prints deleted)
try:
    A.x.fset
    a.y
except AttributeError as e:
    print(e)
# output:
# 10
# deleted
# 'A' object has no attribute 'y'
