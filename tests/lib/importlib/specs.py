# Specs, their reprs and what follows from them.
import importlib.machinery as machinery
import importlib.util as util

print(machinery.ModuleSpec('a.b', None), machinery.ModuleSpec('a', None, origin='here', is_package=True))
spec = machinery.ModuleSpec('a.b', None, origin='x')
print(spec.parent, spec.has_location, spec.cached, spec.loader_state, spec == machinery.ModuleSpec('a.b', None, origin='x'))
print(machinery.SOURCE_SUFFIXES, machinery.BYTECODE_SUFFIXES, '.py' in machinery.all_suffixes())

class Loader:
    def create_module(self, spec):
        return None
    def exec_module(self, module):
        module.done = True
    def is_package(self, name):
        return name == 'p'

for name in 'pq':
    spec = util.spec_from_loader(name, Loader())
    module = util.module_from_spec(spec)
    print(spec.name, spec.parent, spec.submodule_search_locations, module.__package__, hasattr(module, '__path__'), hasattr(module, '__file__'))
class Half:
    def exec_module(self, module):
        pass
try:
    util.module_from_spec(machinery.ModuleSpec('h', Half()))
except ImportError as error:
    print(error)
print(util.decode_source(b'# coding: latin-1\r\nx = "\xe9"\r\n').splitlines(), util.source_from_cache('a/__pycache__/b.cpython-314.pyc'))

# output:
# ModuleSpec(name='a.b', loader=None) ModuleSpec(name='a', loader=None, origin='here', submodule_search_locations=[])
# a False None None True
# ['.py'] ['.pyc'] True
# p p [] p True False
# q  None  False False
# loaders that define exec_module() must also define create_module()
# ['# coding: latin-1', 'x = "é"'] a/b.py
