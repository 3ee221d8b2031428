class C:
    def __init__(self): self._x = 1
    @property
    def x(self): "the docs"; return self._x
    @x.setter
    def x(self, v): self._x = v
    @x.deleter
    def x(self): del self._x
    @property
    def ro(self): return 1
    wo = property(None, lambda s, v: print('wo', v))
    nothing = property()
    computed = property(lambda s: 5, doc='given')
c = C()
c.x = 5; print(c.x); del c.x
for source in ('c.x', 'c.ro', 'c.wo', 'c.nothing', 'C.x', 'C.x.fget(c)'):
    try: print(source, eval(source))
    except AttributeError as e: print(source, e)
for source in ('c.ro = 1', 'del c.ro', 'c.wo = 1', 'del c.wo', 'c.nothing = 1', 'del c.nothing', 'del c.x'):
    try: exec(source)
    except AttributeError as e: print(source, e)
print(C.x.__doc__, C.computed.__doc__, C.x.__name__, C.x.fset.__name__, isinstance(C.x, property))
class D(C):
    @C.x.getter
    def x(self): return 'from D'
    @property
    def ro(self): return super().ro + 1
d = D(); d.x = 3
print(d.x, d._x, d.ro, D.x.fset is C.x.fset)
class Sub(property):
    def __get__(self, o, c=None): return 'sub', super().__get__(o, c) if o else None
class E:
    @Sub
    def y(self): return 'y'
print(E().y, E.y)
p = property(len, doc='d')
try: p.fget = 5
except AttributeError as e: print(e)
p.__doc__ = 'new'; print(p.__doc__)
try: property(1, 2, 3, 4, 5)
except TypeError as e: print(e)
try: property().__get__(1)
except AttributeError as e: print(e)

# output:
# 5
# c.x 'C' object has no attribute '_x'
# c.ro 1
# c.wo property 'wo' of 'C' object has no getter
# c.nothing property 'nothing' of 'C' object has no getter
# C.x <property object at 0x1dec550>
# C.x.fget(c) 'C' object has no attribute '_x'
# c.ro = 1 property 'ro' of 'C' object has no setter
# del c.ro property 'ro' of 'C' object has no deleter
# wo 1
# del c.wo property 'wo' of 'C' object has no deleter
# c.nothing = 1 property 'nothing' of 'C' object has no setter
# del c.nothing property 'nothing' of 'C' object has no deleter
# del c.x 'C' object has no attribute '_x'
# the docs given x x True
# from D 3 2 True
# ('sub', 'y') ('sub', None)
# readonly attribute
# new
# property() takes at most 4 arguments (5 given)
# property of 'int' object has no getter
