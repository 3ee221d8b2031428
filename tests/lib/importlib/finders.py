# A finder of one's own in sys.meta_path makes modules out of a dict; a folder in sys.path brings more.
import importlib
import importlib.abc
import importlib.machinery
import os
import sys

sources = {'virtual': 'x = 5\nprint("running", __name__)', 'virtual_package': 'from . import inner', 'virtual_package.inner': 'y = 6'}

class DictLoader(importlib.abc.Loader):
    def exec_module(self, module):
        exec(sources[module.__name__], module.__dict__)

class DictFinder(importlib.abc.MetaPathFinder):
    def find_spec(self, fullname, path, target=None):
        if fullname in sources:
            return importlib.machinery.ModuleSpec(fullname, DictLoader(), origin='dict', is_package=fullname.endswith('package'))

sys.meta_path.append(DictFinder())
import virtual
import virtual_package.inner
print(virtual.x, virtual_package.inner.y, virtual.__spec__.origin, sys.modules['virtual'] is virtual, virtual_package.__path__)
try:
    import not_in_dict
except ModuleNotFoundError as error:
    print(error)
os.makedirs('more/deep')
with open('more/extra.py', 'w') as file:
    file.write('value = 1\nimport deep.down\n')
with open('more/deep/down.py', 'w') as file:
    file.write('value = 2\n')
sys.path.insert(0, 'more')
importlib.invalidate_caches()
import extra
print(extra.value, extra.deep.down.value, extra.__name__, os.path.basename(extra.__file__))
sources['virtual'] = 1 / 1 and 'raise KeyError("in the module")'
del sys.modules['virtual']
try:
    import virtual
except KeyError as error:
    print(error, 'virtual' in sys.modules)
sys.meta_path.clear() if len(sys.meta_path) == 1 else sys.meta_path.pop()
sys.path.remove('more')

# output:
# running virtual
# 5 6 dict True []
# No module named 'not_in_dict'
# 1 2 extra extra.py
# 'in the module' False
