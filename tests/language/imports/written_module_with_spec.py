# A module of the program: its file, spec, loader, cached names and repr.
import sys
import os
os.makedirs('/tmp/prog/pkg', exist_ok=True)
sys.path.insert(0, '/tmp/prog')
with open('/tmp/prog/alone.py', 'w') as f:
    f.write('"""What it is."""\nprint(__name__, __file__, __package__, __spec__.name, __spec__.origin, __spec__.parent)\nx = 1\n')
with open('/tmp/prog/pkg/__init__.py', 'w') as f:
    f.write('print(__name__, __package__, __path__, __spec__.submodule_search_locations)\nfrom . import inner\n')
with open('/tmp/prog/pkg/inner.py', 'w') as f:
    f.write('print(__name__, __package__, __spec__.parent)\nimport pkg as itself\ntry:\n    from .. import far\nexcept ImportError as e:\n    print(e)\n')
import alone
import pkg
print(alone, alone.__doc__, alone.__loader__ is alone.__spec__.loader, type(alone.__spec__).__name__, alone.__spec__.has_location)
print(pkg, pkg.inner)
print(alone.__spec__.loader.get_source('alone').splitlines()[0], alone.__loader__.name, alone.__loader__.path)
import importlib
alone.x = 5
print(importlib.reload(alone) is alone, alone.x)
print(importlib.import_module('.inner', 'pkg') is pkg.inner)
for bad in (lambda: importlib.import_module('.inner'), lambda: importlib.import_module('pkg.nothing'), lambda: importlib.import_module('alone.x'),
            lambda: importlib.reload(5), lambda: importlib.import_module('..far', 'pkg')):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
del sys.modules['alone']
try:
    importlib.reload(alone)
except ImportError as error:
    print(error)

# output:
# alone /tmp/prog/alone.py  alone /tmp/prog/alone.py
# pkg pkg ['/tmp/prog/pkg'] ['/tmp/prog/pkg']
# pkg.inner pkg pkg
# attempted relative import beyond top-level package
# <module 'alone' from '/tmp/prog/alone.py'> What it is. True ModuleSpec True
# <module 'pkg' from '/tmp/prog/pkg/__init__.py'> <module 'pkg.inner' from '/tmp/prog/pkg/inner.py'>
# """What it is.""" alone /tmp/prog/alone.py
# alone /tmp/prog/alone.py  alone /tmp/prog/alone.py
# True 1
# True
# TypeError the 'package' argument is required to perform a relative import for '.inner'
# ModuleNotFoundError No module named 'pkg.nothing'
# ModuleNotFoundError No module named 'alone.x'; 'alone' is not a package
# TypeError reload() argument must be a module
# ImportError attempted relative import beyond top-level package
# module alone not in sys.modules
