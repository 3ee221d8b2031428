# runpy: files, folders and archives with a __main__ run as programs; what cannot run is an ImportError that names it.
import os
import runpy
import sys
import tempfile
import warnings
import zipfile

folder = tempfile.mkdtemp()
os.chdir(folder)
sys.path.insert(0, folder)


def write(name, text):
    os.makedirs(os.path.dirname(name) or ".", exist_ok=True)
    with open(name, "w") as file:
        file.write(text)


def told(function, *args, **options):
    try:
        names = function(*args, **options)
    except ImportError as error:
        print(f"{type(error).__name__}({error.name}): {str(error).replace(folder, '')}")
    else:
        print({name: value for name, value in names.items() if name in ("answer", "__name__", "__package__")})


write("script.py", "answer = __name__, __spec__, __file__")
write("app/__main__.py", "import helper\nanswer = helper.value, __spec__.name")
write("app/helper.py", "value = 'from the folder'")
write("empty/none.py", "")
write("package/__init__.py", "from . import part")
write("package/part.py", "answer = 1")
with zipfile.ZipFile("app.zip", "w") as archive:
    archive.writestr("__main__.py", "import inside\nanswer = inside.value")
    archive.writestr("inside.py", "value = 'from the archive'")
with zipfile.ZipFile("empty.zip", "w") as archive:
    archive.writestr("other.py", "")

told(runpy.run_path, "script.py")
told(runpy.run_path, "script.py", run_name="named.part")
told(runpy.run_path, os.path.join(folder, "app"), run_name="__main__")
told(runpy.run_path, os.path.join(folder, "app.zip"))
told(runpy.run_path, os.path.join(folder, "empty"))
told(runpy.run_path, os.path.join(folder, "empty.zip"))
print(sys.path[0] == folder)

for name in ("sys", "no_such_module", "no.such.module", "sys.inner", ".relative", "package", "package.missing"):
    told(runpy.run_module, name)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    told(runpy.run_module, "package.part")
print([str(one.message) for one in caught])

# output:
# {'__name__': '<run_path>', '__package__': '', 'answer': ('<run_path>', None, 'script.py')}
# {'__name__': 'named.part', '__package__': 'named', 'answer': ('named.part', None, 'script.py')}
# {'__name__': '__main__', '__package__': '', 'answer': ('from the folder', '__main__')}
# {'__name__': '<run_path>', '__package__': '', 'answer': 'from the archive'}
# ImportError(None): can't find '__main__' module in '/empty'
# ImportError(None): can't find '__main__' module in '/empty.zip'
# True
# ImportError(None): No code object available for sys
# ImportError(None): No module named no_such_module
# ImportError(None): Error while finding module specification for 'no.such.module' (ModuleNotFoundError: No module named 'no')
# ImportError(None): Error while finding module specification for 'sys.inner' (ModuleNotFoundError: __path__ attribute not found on 'sys' while trying to find 'sys.inner')
# ImportError(None): Relative module names not supported
# ImportError(None): No module named package.__main__; 'package' is a package and cannot be directly executed
# ImportError(None): No module named package.missing
# {'__name__': 'package.part', '__package__': 'package', 'answer': 1}
# ["'package.part' found in sys.modules after import of package 'package', but prior to execution of 'package.part'; this may result in unpredictable behaviour"]
