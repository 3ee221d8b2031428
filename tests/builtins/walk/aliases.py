import types
import weakref


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


walk(types.GenericAlias, ("__module__",))
walk(type(int | str), ("__module__", "__instancecheck__", "__subclasscheck__"))
walk(weakref.ref, ("__module__",))

# output:
# types.GenericAlias(object)
#   method: __call__ __getitem__ __instancecheck__ __iter__ __mro_entries__ __or__ __ror__ __subclasscheck__
#   attribute: __args__ __origin__ __parameters__ __typing_unpacked_tuple_args__ __unpacked__
# typing.Union(object)
#   method: __getitem__ __mro_entries__ __or__ __ror__
#   classmethod: __class_getitem__
#   attribute: __args__ __name__ __origin__ __parameters__ __qualname__
# weakref.ReferenceType(object)
#   method: __call__
#   classmethod: __class_getitem__
#   attribute: __callback__
