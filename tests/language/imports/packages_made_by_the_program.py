# A package may be a module that the program made: its __path__ is where its modules are. jinja2 keeps templates so.
import os
import sys
import tempfile
import types
import weakref

folder = tempfile.mkdtemp()
with open(os.path.join(folder, 'page.py'), 'w') as file:
    file.write('root = "a page"\n')

package = types.ModuleType('templates')
package.__path__ = [folder]
sys.modules['templates'] = weakref.proxy(package)

page = __import__('templates.page', None, None, ['root'])
print(page.root, page.__name__, page.__file__ == os.path.join(folder, 'page.py'))

for name in ('templates.missing', 'plain.missing'):
    sys.modules['plain'] = types.ModuleType('plain')
    try:
        __import__(name, None, None, ['root'])
    except ModuleNotFoundError as error:
        print(error)

# output:
# a page templates.page True
# No module named 'templates.missing'
# No module named 'plain.missing'; 'plain' is not a package
