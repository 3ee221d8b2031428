# A folder that is not there yet has no importer, and nothing is noted of it: when it is made, modules are found there.
import importlib
import os
import pkgutil
import sys
import tempfile

folder = os.path.join(tempfile.mkdtemp(), "later")
print(pkgutil.get_importer(folder), list(pkgutil.iter_modules([folder])))
sys.path.append(folder)
print(pkgutil.extend_path([], "no_such_package"))

os.mkdir(folder)
with open(os.path.join(folder, "made_later.py"), "w") as file:
    file.write("value = 'found'\n")
importlib.invalidate_caches()
import made_later
print(made_later.value, type(pkgutil.get_importer(folder)).__name__,
      pkgutil.get_importer(folder) is pkgutil.get_importer(folder))

# output:
# None []
# []
# found FileFinder True
