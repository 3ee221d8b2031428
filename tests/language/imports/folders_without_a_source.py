# A folder without __init__.py is a package too: it says that it is a namespace, and has no file.
import os
import sys
import tempfile

root = tempfile.mkdtemp()
sys.path.insert(0, root)
os.makedirs(os.path.join(root, 'fruit', 'tropical'))
with open(os.path.join(root, 'fruit', 'apple.py'), 'w') as file:
    file.write('colour = "red"\n')

def shown(value):
    return str(value).replace(root, '')

import fruit.apple
import fruit.tropical
print(shown(fruit), shown(fruit.tropical), sep='\n')
print(fruit.__file__, fruit.__doc__, fruit.__package__, shown(list(fruit.__path__)))
print(type(fruit.__loader__).__name__, fruit.__spec__.origin, fruit.__spec__.has_location, fruit.__spec__.parent)

more = tempfile.mkdtemp()
with open(os.path.join(more, 'pear.py'), 'w') as file:
    file.write('colour = "green"\n')
fruit.__path__.append(more)
import fruit.pear
print(fruit.apple.colour, fruit.pear.colour)
try:
    import fruit.plum
except ModuleNotFoundError as error:
    print(error, error.name)
try:
    from fruit import plum
except ImportError as error:
    print(error)

import importlib
import pkgutil
print(importlib.util.__name__, [module.name for module in pkgutil.iter_modules(fruit.__path__)])

# output:
# <module 'fruit' (namespace) from ['/fruit']>
# <module 'fruit.tropical' (namespace) from ['/fruit/tropical']>
# None None fruit ['/fruit']
# NamespaceLoader None False fruit
# red green
# No module named 'fruit.plum' fruit.plum
# cannot import name 'plum' from 'fruit' (unknown location)
# importlib.util ['apple', 'pear']
