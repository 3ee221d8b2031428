# Folders of one name without __init__.py are one package, wherever in sys.path they are; one with it goes before them.
import os
import sys
import tempfile

root = tempfile.mkdtemp()

def write(path, text=''):
    path = os.path.join(root, path)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, 'w') as file:
        file.write(text)

write('north/garden/roses.py', 'colour = "red"\n')
write('south/garden/lilies.py', 'colour = "white"\n')
write('south/garden/inner/ferns.py', 'colour = "green"\n')
write('north/shed/tool.py')
write('south/shed/__init__.py', 'whole = True\n')
for side in 'north', 'south':
    sys.path.append(os.path.join(root, side))

import garden.roses
import garden.lilies
import garden.inner.ferns
print(garden.roses.colour, garden.lilies.colour, garden.inner.ferns.colour)
print([folder.replace(root, '') for folder in garden.__path__], garden.__file__)
print(garden.__loader__ is garden.__spec__.loader, str(garden).replace(root, ''))

import shed
print(shed.whole, len(shed.__path__))
try:
    import shed.tool
except ModuleNotFoundError as error:
    print(error)

# output:
# red white green
# ['/north/garden', '/south/garden'] None
# True <module 'garden' (namespace) from ['/north/garden', '/south/garden']>
# True 1
# No module named 'shed.tool'
