# The recipe of the documentation for lazy imports: a module runs when it is first looked into.
import importlib.util
import os
import sys


def lazy_import(name):
    spec = importlib.util.find_spec(name)
    loader = importlib.util.LazyLoader(spec.loader)
    spec.loader = loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    loader.exec_module(module)
    return module


sys.path.insert(0, "")
with open("lazy_one.py", "w") as file:
    file.write("print('runs')\nvalue = 5\n")
one = lazy_import("lazy_one")
print(type(one).__name__)  # => _LazyModule
print([name for name in dir(one) if name[0] != "_"])
# => runs
# => ['value']
print(type(one).__name__, one.value, sys.modules["lazy_one"] is one)  # => module 5 True
os.remove("lazy_one.py")

# Of the library, too.
for name, part in ("colorsys", "rgb_to_hsv"), ("keyword", "kwlist"), ("typing", "List"):
    module = lazy_import(name)
    print(type(module).__name__, hasattr(module, part), type(module).__name__, sys.modules[name] is module)
# => _LazyModule True module True
# => _LazyModule True module True
# => _LazyModule True module True

# output:
# _LazyModule
# runs
# ['value']
# module 5 True
# _LazyModule True module True
# _LazyModule True module True
# _LazyModule True module True
