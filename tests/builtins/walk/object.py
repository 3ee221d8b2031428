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


walk(object, ("__getstate__",))
walk(type)

# output:
# builtins.object()
#   method: __delattr__ __dir__ __eq__ __format__ __ge__ __getattribute__ __gt__ __hash__ __init__ __le__ __lt__ __ne__ __reduce__ __reduce_ex__ __repr__ __setattr__ __sizeof__ __str__
#   classmethod: __init_subclass__ __subclasshook__
#   staticmethod: __new__
#   attribute: __class__
# builtins.type(object)
#   method: __call__ __instancecheck__ __or__ __ror__ __subclasscheck__ __subclasses__ mro
#   classmethod: __prepare__
#   attribute: __abstractmethods__ __annotate__ __annotations__ __base__ __bases__ __basicsize__ __dict__ __dictoffset__ __flags__ __itemsize__ __module__ __mro__ __name__ __qualname__ __text_signature__ __type_params__ __weakrefoffset__
