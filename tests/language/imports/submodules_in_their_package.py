# A package has a submodule as an attribute when the submodule's body has run, and only then.
import os
import sys

os.mkdir("pack")
open("pack/__init__.py", "w").close()
open("pack/broken.py", "w").write("import pack\nprint('bound early:', hasattr(pack, 'broken'))\nimport nothing_there\n")
open("pack/a.py", "w").write("import pack.b\nfrom pack import a as me\nprint(me is sys.modules['pack.a'])\n"
                             .replace("print", "import sys\nprint", 1))
open("pack/b.py", "w").write("import pack.a\ntry:\n    pack.a\nexcept AttributeError as error:\n    print(error)\n"
                             "import pack.a as early\nfrom . import a\nprint(early is a, early.__name__)\n")

for _ in range(2):
    try:
        from pack import broken
    except ModuleNotFoundError as error:
        print(error)
import pack
print(hasattr(pack, "broken"), "pack.broken" in sys.modules)
import pack.a
print(pack.a.pack is pack, pack.b.__name__)
try:
    pack.missing
except AttributeError as error:
    print(error)

# output:
# bound early: False
# No module named 'nothing_there'
# bound early: False
# No module named 'nothing_there'
# False False
# cannot access submodule 'a' of module 'pack' (most likely due to a circular import)
# True pack.a
# True
# True pack.b
# module 'pack' has no attribute 'missing'
