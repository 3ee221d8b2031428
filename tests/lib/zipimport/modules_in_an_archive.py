# An archive in sys.path is a folder of modules.
import os
import sys
import tempfile
import zipfile
from importlib.resources import files
from zipimport import ZipImportError, zipimporter

folder = tempfile.mkdtemp()
archive = os.path.join(folder, 'things.zip')
with zipfile.ZipFile(archive, 'w') as file:
    file.writestr('lamp.py', 'light = 40\nprint("lamp is imported as", __name__)\n')
    file.writestr('house/__init__.py', 'rooms = 3\n')
    file.writestr('house/door.py', 'def knock():\n    return "who is there?"\n')
    file.writestr('house/plan.txt', 'two windows')

sys.path.insert(0, archive)
import house.door
import lamp

print(lamp.light, lamp.__file__.removeprefix(folder), house.rooms, house.door.knock())
print(house.__path__[0].removeprefix(folder), type(house.__loader__).__name__)
print(files('house').joinpath('plan.txt').read_text())

importer = zipimporter(archive)
print(repr(importer).replace(folder, ''), importer.is_package('house'), importer.is_package('lamp'))
print(importer.get_source('lamp').splitlines()[0], importer.get_data('house/plan.txt'))
print(importer.find_spec('garage'), importer.find_spec('lamp').name)
inside = zipimporter(archive + '/house')
print(inside.prefix, inside.get_source('house.door').splitlines()[0])

for work in (lambda: importer.get_source('garage'), lambda: zipimporter(folder + '/none.zip'), lambda: zipimporter('')):
    try:
        work()
    except ZipImportError as error:
        print(str(error).replace(folder, ''))

# output:
# lamp is imported as lamp
# 40 /things.zip/lamp.py 3 who is there?
# /things.zip/house zipimporter
# two windows
# <zipimporter object "/things.zip/"> True False
# light = 40 b'two windows'
# None lamp
# house/ def knock():
# can't find module 'garage'
# not a Zip file
# archive path is empty
