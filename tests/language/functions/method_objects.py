class C:
    def m(self, x=1): "doc"; return self, x
c = C()
m = c.m
print(m.__self__ is c, m.__func__ is C.m, m.__name__, m.__qualname__, m.__doc__, m == c.m, m is c.m, hash(m) == hash(c.m))
print(C().m == c.m, m.__defaults__)
try: m.attribute = 1
except AttributeError as e: print(e)
C.m.attribute = 2
print(m.attribute)
import types
n = types.MethodType(lambda s, y: (s, y), 5)
print(n(6), n.__self__)
try: types.MethodType(5, 6)
except TypeError as e: print(e)
try: types.MethodType(len, None)
except TypeError as e: print(e)
print(types.MethodType(len, 'abc')())

# output:
# True True m C.m doc True False True
# False (1,)
# 'method' object has no attribute 'attribute' and no __dict__ for setting new attributes
# 2
# (5, 6) 5
# first argument must be callable
# instance must not be None
# 3
