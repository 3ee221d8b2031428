import builtins
m = __import__('os.path')
print(m.__name__, __import__('os.path', fromlist=['join']).__name__ in ('posixpath', 'os.path'))
original = builtins.__import__
def hook(name, globals=None, locals=None, fromlist=(), level=0):
    print('import', name, fromlist, level)
    if name == 'invented': return 'an invented module'
    return original(name, globals, locals, fromlist, level)
builtins.__import__ = hook
import math
import invented
from math import pi, e as euler
import os.path as p
builtins.__import__ = original
import json
print(invented, pi > euler, p.__name__)
import importlib
print(importlib.import_module('math') is math, importlib.import_module('os.path').__name__)
try: importlib.import_module('.x')
except TypeError as e: print(e)
try: importlib.import_module('nowhere_at_all')
except ModuleNotFoundError as e: print(e)

# output:
# os True
# import math None 0
# import invented None 0
# import math ('pi', 'e') 0
# import os.path None 0
# an invented module True posixpath
# True posixpath
# the 'package' argument is required to perform a relative import for '.x'
# No module named 'nowhere_at_all'
