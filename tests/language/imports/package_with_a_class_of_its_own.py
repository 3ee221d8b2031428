# A package that gives its attributes lazily puts an object of a class of its own in its place in sys.modules. It is a
# package all the same: its submodules are found from outside and from inside.
import os
import sys

os.makedirs("shapes", exist_ok=True)
with open("shapes/__init__.py", "w") as file:
    file.write("""
import sys
import types

class Lazy(types.ModuleType):
    def __getattr__(self, name):
        if name == "unit":
            return "cm"
        raise AttributeError(f"no {name} among the shapes")

own = sys.modules[__name__]
lazy = Lazy(__name__)
lazy.__dict__.update(own.__dict__)
sys.modules[__name__] = lazy
del lazy.own, lazy.sys, lazy.types
""")
with open("shapes/circle.py", "w") as file:
    file.write("from . import numbers\narea = numbers.pi * 4\n")
with open("shapes/numbers.py", "w") as file:
    file.write("from shapes import unit\npi = 3\n")

import shapes

print(type(shapes).__name__, "circle" in vars(shapes))  # => Lazy False
from shapes import circle, unit

print(circle.area, unit, circle.numbers.unit)  # => 12 cm cm
print(shapes.circle is circle, vars(shapes)["numbers"] is circle.numbers)  # => True True
import shapes.circle as again

print(again is sys.modules["shapes.circle"])  # => True
try:
    from shapes import square
except ImportError as error:
    print(error.name, error.msg.split(" (")[0])  # => shapes cannot import name 'square' from 'shapes'

# Even something that only stands for a module is given its submodules.
import weakref

own = sys.modules["shapes"]
sys.modules["shapes"] = weakref.proxy(own)
del sys.modules["shapes.circle"], own.circle
import shapes.circle as anew

print(own.circle is anew)  # => True
