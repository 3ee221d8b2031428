# A package may change itself while an import statement asks it for names: its __all__, its place in sys.modules.
import os
import sys
import tempfile

root = tempfile.mkdtemp()
sys.path.insert(0, root)
os.makedirs(os.path.join(root, 'tools'))
with open(os.path.join(root, 'tools', '__init__.py'), 'w') as file:
    file.write('''
import sys

__all__ = ['hammer', 'saw']


def __getattr__(name):
    if name.startswith('_'):
        raise AttributeError(name)
    if name == 'drill':
        sys.modules.pop(__name__, None)
    elif len(__all__) < 100:
        __all__.extend(f'nail_{number}' for number in range(1000))
    return name.upper()
''')

from tools import *
print(hammer, saw, nail_0, nail_999)
from tools import drill, plane
print(drill, plane)

# output:
# HAMMER SAW NAIL_0 NAIL_999
# DRILL PLANE
