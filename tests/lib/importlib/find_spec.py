# Whether a module is there, without importing it.
import importlib.util
import sys

for name in ('json', 'numpy', 'json.decoder', 'no_such_module', 'colorsys', 'sys'):
    spec = importlib.util.find_spec(name)
    print(name, spec and spec.name, spec and (spec.parent, spec.origin == 'built-in', spec.submodule_search_locations is not None))
print('colorsys' in sys.modules)
for name in ('numpy.linalg', 'json.nothing', 'sys.nothing', '__main__', '.relative'):
    try:
        print(importlib.util.find_spec(name))
    except (ImportError, ValueError) as error:
        print(type(error).__name__, error, getattr(error, 'name', None))
print(importlib.util.resolve_name('.b', 'a'), importlib.util.resolve_name('..b', 'a.c'), importlib.util.resolve_name('x', None))
for arguments in (('.b', ''), ('...b', 'a.c')):
    try:
        importlib.util.resolve_name(*arguments)
    except ImportError as error:
        print(error)

# output:
# json json ('json', False, True)
# numpy None None
# json.decoder json.decoder ('json', False, False)
# no_such_module None None
# colorsys colorsys ('', False, False)
# sys sys ('', True, False)
# False
# ModuleNotFoundError No module named 'numpy' numpy
# None
# ModuleNotFoundError __path__ attribute not found on 'sys' while trying to find 'sys.nothing' sys.nothing
# ValueError __main__.__spec__ is None None
# ImportError no package specified for '.relative' (required for relative module names) None
# a.b a.b x
# no package specified for '.b' (required for relative module names)
# attempted relative import beyond top-level package
