import sys


def kind(cls, name):
    for base in cls.__mro__:
        if name in base.__dict__:
            value = base.__dict__[name]
            break
    else:
        return "of the metaclass"
    text = type(value).__name__
    if text in ("classmethod", "classmethod_descriptor"):
        return "classmethod"
    if text in ("staticmethod", "builtin_function_or_method"):
        return "staticmethod"
    if text in ("getset_descriptor", "member_descriptor", "property"):
        return "attribute"
    return "method" if callable(value) else "value"


def walk(cls, without=()):
    print(f"{cls.__module__}.{cls.__qualname__}({', '.join(base.__name__ for base in cls.__bases__)})")
    names = set(dir(cls)) - set(without) - (set() if cls is object else set(dir(object)))
    for wanted in ("method", "classmethod", "staticmethod", "attribute", "value"):
        found = sorted(name for name in names - {"__doc__"} if kind(cls, name) == wanted)
        if found:
            print(f"  {wanted}:", *found)


def function():
    return lambda: function


class C:
    def method(self):
        pass


cell = (lambda value: lambda: value)(1).__closure__[0]
for thing in (function, C().method, len, cell, sys):
    walk(type(thing), ("__dict__",))

# output:
# builtins.function(object)
#   method: __call__ __get__
#   attribute: __annotate__ __annotations__ __builtins__ __closure__ __code__ __defaults__ __globals__ __kwdefaults__ __module__ __name__ __qualname__ __type_params__
# builtins.method(object)
#   method: __call__ __get__
#   attribute: __func__ __self__
# builtins.builtin_function_or_method(object)
#   method: __call__
#   attribute: __module__ __name__ __qualname__ __self__ __text_signature__
# builtins.cell(object)
#   attribute: cell_contents
# builtins.module(object)
#   attribute: __annotate__ __annotations__
