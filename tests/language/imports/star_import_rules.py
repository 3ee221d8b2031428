import sys, types
def module(name, **names):
    m = types.ModuleType(name)
    vars(m).update(names)
    sys.modules[name] = m
module('plain', a=1, _b=2, __c__=3)
from plain import *
print(a, '_b' in globals(), '__c__' in globals())
module('listed', a=10, _b=20, c=30, __all__=['_b', 'c'])
from listed import *
print(a, _b, c)
module('wrong', __all__=['absent'])
try: from wrong import *
except AttributeError as e: print(e)
module('numbers_', __all__=[5])
try: from numbers_ import *
except TypeError as e: print(e)
module('text', __all__='ab', a='A', b='B')
from text import *
print(a, b)
module('keys', **{'with space': 1})
vars(sys.modules['keys'])[5] = 1
try: from keys import *
except TypeError as e: print(e)
print('with space' in globals())

# output:
# 1 False False
# 1 20 30
# module 'wrong' has no attribute 'absent'
# Item in numbers_.__all__ must be str, not int
# A B
# Key in keys.__dict__ must be str, not int
# True
