# Modules in folders.
import os
import pkgutil
import sys

os.makedirs('plugins/sub/deep')
for name in ('plugins/a.py', 'plugins/b.py', 'plugins/note.txt', 'plugins/sub/__init__.py', 'plugins/sub/c.py', 'plugins/sub/deep/__init__.py'):
    with open(name, 'w') as file:
        file.write('')
sys.path.insert(0, 'plugins')
for info in pkgutil.iter_modules(['plugins'], 'x.'):
    print(info.name, info.ispkg)
print([(info.name, info.ispkg) for info in pkgutil.walk_packages(['plugins'])])
print(pkgutil.ModuleInfo._fields, list(pkgutil.iter_modules(['missing'])))
try:
    list(pkgutil.iter_modules('plugins'))
except ValueError as error:
    print(error)

# output:
# x.a False
# x.b False
# x.sub True
# [('a', False), ('b', False), ('sub', True), ('sub.c', False), ('sub.deep', True)]
# ('module_finder', 'name', 'ispkg') []
# path must be None or list of paths to look for modules in
