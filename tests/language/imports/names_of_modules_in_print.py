# What a module prints as: where it is from, or what its finder says.
import importlib.util
import sys
import types

class Finder:
    def __repr__(self):
        return 'the finder'

    def find_spec(self, name, path=None, target=None):
        if name in ('plain', 'placed'):
            return importlib.util.spec_from_loader(name, self, origin='by hand' if name == 'placed' else None)

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        module.value = module.__name__

sys.meta_path.insert(0, Finder())
import plain
import placed
print(plain, placed, plain.value)

made = types.ModuleType('made')
print(made)
made.__loader__ = 'somebody'
print(made)
made.__file__ = 'made.py'
print(made, sys)
del made.__name__
print(made)

# output:
# <module 'plain' (the finder)> <module 'placed' (by hand)> plain
# <module 'made'>
# <module 'made' ('somebody')>
# <module 'made' from 'made.py'> <module 'sys' (built-in)>
# <module '?' from 'made.py'>
