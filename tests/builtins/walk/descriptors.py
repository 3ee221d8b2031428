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


class C:
    __slots__ = ("slot",)


for cls in (property, classmethod, staticmethod, super):
    walk(cls)
for descriptor in (str.upper, type.__dict__["__name__"], C.slot):
    walk(type(descriptor))

# output:
# builtins.property(object)
#   method: __delete__ __get__ __set__ __set_name__ deleter getter setter
#   attribute: __isabstractmethod__ __name__ fdel fget fset
# builtins.classmethod(object)
#   method: __get__
#   classmethod: __class_getitem__
#   attribute: __annotate__ __annotations__ __dict__ __func__ __isabstractmethod__ __wrapped__
# builtins.staticmethod(object)
#   method: __call__ __get__
#   classmethod: __class_getitem__
#   attribute: __annotate__ __annotations__ __dict__ __func__ __isabstractmethod__ __wrapped__
# builtins.super(object)
#   method: __get__
#   attribute: __self__ __self_class__ __thisclass__
# builtins.method_descriptor(object)
#   method: __call__ __get__
#   attribute: __name__ __objclass__ __qualname__ __text_signature__
# builtins.getset_descriptor(object)
#   method: __delete__ __get__ __set__
#   attribute: __name__ __objclass__ __qualname__
# builtins.member_descriptor(object)
#   method: __delete__ __get__ __set__
#   attribute: __name__ __objclass__ __qualname__
