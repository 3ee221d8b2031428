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


def generator():
    yield


async def coroutine():
    pass


async def async_generator():
    yield


made, waiting = async_generator(), coroutine()
for thing in (generator(), waiting, waiting.__await__(), made, made.asend(None), made.aclose()):
    walk(type(thing))
    if hasattr(thing, "close"):
        thing.close()

# output:
# builtins.generator(object)
#   method: __del__ __iter__ __next__ close send throw
#   classmethod: __class_getitem__
#   attribute: __name__ __qualname__ gi_code gi_frame gi_running gi_suspended gi_yieldfrom
# builtins.coroutine(object)
#   method: __await__ __del__ close send throw
#   classmethod: __class_getitem__
#   attribute: __name__ __qualname__ cr_await cr_code cr_frame cr_origin cr_running cr_suspended
# builtins.coroutine_wrapper(object)
#   method: __iter__ __next__ close send throw
# builtins.async_generator(object)
#   method: __aiter__ __anext__ __del__ aclose asend athrow
#   classmethod: __class_getitem__
#   attribute: __name__ __qualname__ ag_await ag_code ag_frame ag_running ag_suspended
# builtins.async_generator_asend(object)
#   method: __await__ __del__ __iter__ __next__ close send throw
# builtins.async_generator_athrow(object)
#   method: __await__ __del__ __iter__ __next__ close send throw
