import sys, types
print(__name__, __package__, __spec__, type(__loader__).__name__ if False else '', __doc__)
m = types.ModuleType('made', 'docs')
print(m, m.__name__, m.__doc__, m.__loader__, m.__package__, m.__spec__, vars(m))
m.x = 1
def getter(name):
    if name.startswith('__'): raise AttributeError(name)
    return 'from getter ' + name
m.__getattr__ = getter
print(m.y, m.x, getattr(m, '__z__', 'default'))
m.__dir__ = lambda: ['b', 'a']
print(dir(m))
del m.x
print(m.x)
m.__name__ = 'other'
print(repr(m))
try: m.__dict__ = {}
except AttributeError as e: print(e)
try: types.ModuleType()
except TypeError as e: print(e)
try: types.ModuleType(5)
except TypeError as e: print(e)
this = sys.modules[__name__]
this.dynamic = 7
print(dynamic)
import math
try: math.nothing
except AttributeError as e: print(e)
try: del math.nothing
except AttributeError as e: print('cannot delete')

# output:
# __main__ None None  None
# <module 'made'> made docs None None None {'__name__': 'made', '__doc__': 'docs', '__package__': None, '__loader__': None, '__spec__': None}
# from getter y 1 default
# ['a', 'b']
# from getter x
# <module 'other'>
# readonly attribute
# module() missing required argument 'name' (pos 1)
# module() argument 'name' must be str, not int
# 7
# module 'math' has no attribute 'nothing'
# cannot delete
