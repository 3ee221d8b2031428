# A module from a file by its path: the recipe of the documentation.
import importlib.util
import sys

with open('plugin_source.py', 'w') as file:
    file.write('"""A plugin."""\nNAME = __name__\ndef hello():\n    return f"hello from {__name__}"\n')
spec = importlib.util.spec_from_file_location('plugin', 'plugin_source.py')
module = importlib.util.module_from_spec(spec)
print(module.__name__, module.__package__ == '', module.__spec__ is spec, hasattr(module, 'hello'), 'plugin' in sys.modules)
sys.modules['plugin'] = module
spec.loader.exec_module(module)
print(module.hello(), module.NAME, module.__doc__, module.__file__ == spec.origin, spec.origin.endswith('/plugin_source.py'))
import plugin
print(plugin is module, spec.name, spec.parent == '', spec.has_location, spec.submodule_search_locations)
print(type(spec.loader).__name__, spec.loader.get_source('plugin').splitlines()[1], spec.loader.is_package('plugin'))
print(importlib.util.spec_from_file_location('x', 'data.txt'))
broken = importlib.util.spec_from_file_location('gone', 'gone.py')
try:
    broken.loader.exec_module(importlib.util.module_from_spec(broken))
except FileNotFoundError as error:
    print(type(error).__name__, error.strerror)
try:
    spec.loader.get_source('other')
except ImportError as error:
    print(error, error.name)

# output:
# plugin True True False False
# hello from plugin plugin A plugin. True True
# True plugin True True None
# SourceFileLoader NAME = __name__ False
# None
# FileNotFoundError No such file or directory
# loader for plugin cannot handle other other
