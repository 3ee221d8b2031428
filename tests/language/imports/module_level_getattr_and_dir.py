# A module's __getattr__ and __dir__, and the ways to replace a module.
import sys
import types
m = types.ModuleType('m', 'doc')
exec('''
def __getattr__(name):
    if name.startswith('get_'):
        return name[4:]
    raise AttributeError(f'm has no {name}')

def __dir__():
    return ['z', 'a']
known = 1
''', m.__dict__)
sys.modules['m'] = m
import m as again
from m import get_this, known
print(again.get_that, get_this, known, dir(m))
try:
    from m import missing
except ImportError as error:
    print(error)
try:
    m.missing
except AttributeError as error:
    print(error)
print(hasattr(m, 'get_x'), getattr(m, 'other', 'default'), m.__getattr__('get_y'))


class Callable(types.ModuleType):
    def __call__(self):
        return 'called'

    @property
    def computed(self):
        return self.__name__ * 2


m.__class__ = Callable
print(m(), m.computed)
sys.modules['replaced'] = 5
import replaced
print(replaced + 1)
sys.modules['blocked'] = None
try:
    import blocked
except ImportError as error:
    print(type(error).__name__, error)
for bad in (lambda: types.ModuleType(), lambda: types.ModuleType(5), lambda: setattr(m, '__class__', int), lambda: setattr(m, '__dict__', {})):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
print(types.ModuleType('x').__dict__)

# output:
# that this 1 ['a', 'z']
# cannot import name 'missing' from 'm' (unknown location)
# m has no missing
# True default y
# called mm
# 6
# ModuleNotFoundError import of blocked halted; None in sys.modules
# TypeError module() missing required argument 'name' (pos 1)
# TypeError module() argument 'name' must be str, not int
# TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
# AttributeError readonly attribute
# {'__name__': 'x', '__doc__': None, '__package__': None, '__loader__': None, '__spec__': None}
