# Which name each form of import binds.
def run(source):
    names = {'__name__': 'm'}
    exec(source, names)
    del names['__name__']
    del names['__builtins__']
    return {name: getattr(value, '__name__', value) for name, value in names.items()}


print(run('import os.path'))
print(run('import os.path as p'))
print(run('import collections.abc, json.decoder as d'))
print(run('from os import path, sep as s'))
print(run('from collections import abc'))
for source in ('from . import x', 'from .m import x', 'import nothing.at.all', 'import os.nothing', 'from os.path.x import y'):
    try:
        run(source)
    except ImportError as error:
        print(type(error).__name__, error, error.name)
try:
    exec('from . import x', {'__package__': 'gone', '__name__': 'gone.m'})
except ImportError as error:
    print(type(error).__name__, error)
try:
    exec('from .. import x', {'__package__': 'os', '__name__': 'os.m'})
except ImportError as error:
    print(type(error).__name__, error)
try:
    exec('from . import x', {'__package__': 5})
except (TypeError, ImportError) as error:
    print(error)

# output:
# {'os': 'os'}
# {'p': 'posixpath'}
# {'collections': 'collections', 'd': 'json.decoder'}
# {'path': 'posixpath', 's': '/'}
# {'abc': 'collections.abc'}
# ImportError attempted relative import with no known parent package None
# ImportError attempted relative import with no known parent package None
# ModuleNotFoundError No module named 'nothing' nothing
# ModuleNotFoundError No module named 'os.nothing'; 'os' is not a package os.nothing
# ModuleNotFoundError No module named 'os.path.x'; 'os.path' is not a package os.path.x
# ModuleNotFoundError No module named 'gone'
# ImportError attempted relative import beyond top-level package
# package must be a string
