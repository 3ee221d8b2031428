# A package may be spread over several folders, and have modules in archives; importers tell what is where.
import os
import pkgutil
import sys
import tempfile
import zipfile


def write(name, text=""):
    os.makedirs(os.path.dirname(name), exist_ok=True)
    with open(name, "w") as file:
        file.write(text)


root = tempfile.mkdtemp()
for place, module in ("one", "bar"), ("two", "baz"):
    write(f"{root}/{place}/spread/__init__.py",
          "import pkgutil\n__path__ = pkgutil.extend_path(__path__, __name__)\n")
    write(f"{root}/{place}/spread/{module}.py", f"value = {module!r}\n")
write(f"{root}/more/extra.py", "value = 'from the .pkg file'\n")
write(f"{root}/two/spread.pkg", f"# folders\n{root}/more\n")
with zipfile.ZipFile(f"{root}/archive.zip", "w") as archive:
    for name in ("packed/__init__.py", "packed/inner.py", "packed/deep/__init__.py", "single.py", "packed/data.txt"):
        archive.writestr(name, "data" if name.endswith(".txt") else "")
sys.path[:0] = [f"{root}/one", f"{root}/two"]

import spread.bar
import spread.baz
import spread.extra
print(spread.bar.value, spread.baz.value, spread.extra.value)
print([path.replace(root, "") for path in spread.__path__])
print(pkgutil.extend_path("no list", "spread"), pkgutil.extend_path(["here"], "parent.missing"))

print([(info.name, info.ispkg) for info in pkgutil.iter_modules(spread.__path__, "spread.")])
print([(info.name, info.ispkg) for info in pkgutil.iter_modules([f"{root}/archive.zip"])])
sys.path.insert(0, f"{root}/archive.zip")
import packed
print([info.name for info in pkgutil.walk_packages(packed.__path__, "packed.")])
print(pkgutil.get_data("packed", "data.txt"), pkgutil.get_data("spread", "bar.py"))

print(type(pkgutil.get_importer(f"{root}/one")).__name__, type(pkgutil.get_importer(f"{root}/archive.zip")).__name__,
      pkgutil.get_importer("*??"))
print([type(importer).__name__ for importer in pkgutil.iter_importers("spread.bar")])
try:
    list(pkgutil.iter_importers(".relative"))
except ImportError as error:
    print(error)

# output:
# bar baz from the .pkg file
# ['/one/spread', '/two/spread', '/more']
# no list ['here']
# [('spread.bar', False), ('spread.baz', False), ('spread.extra', False)]
# [('packed', True), ('single', False)]
# ['packed.deep', 'packed.inner']
# b'data' b"value = 'bar'\n"
# FileFinder zipimporter None
# ['FileFinder', 'FileFinder', 'FileFinder']
# Relative module name '.relative' not supported
