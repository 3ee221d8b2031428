class A:
    __slots__ = ('x', 'y')
a = A()
a.x = 1
print(a.x, hasattr(a, 'y'))  # => 1 False
try:
    a.z = 1
except AttributeError as e:
    print(e)  # => 'A' object has no attribute 'z' and no __dict__ for setting new attributes
