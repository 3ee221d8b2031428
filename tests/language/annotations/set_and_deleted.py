# Annotations and the function that evaluates them are set and deleted alike on functions, modules and classes.
import types


def function():
    pass


module = types.ModuleType("module")


class Class:
    pass


def attempt(action, *arguments):
    try:
        print("   ", action(*arguments))
    except (AttributeError, TypeError) as error:
        print("   ", type(error).__name__, error)


def kept(owner):
    return sorted(name for name in vars(owner) if "annot" in name)


for owner in function, module, Class:
    print(type(owner).__name__)

    def set_annotate(value):
        owner.__annotate__ = value
        return owner.__annotations__

    def set_annotations(value):
        owner.__annotations__ = value
        return owner.__annotations__, owner.__annotate__

    def delete(name):
        delattr(owner, name)
        return getattr(owner, name)

    attempt(lambda: (owner.__annotations__, owner.__annotate__))
    for value in 42, lambda: 42, lambda format: 42, lambda format: {"x": format}, None, lambda format: {"y": format}:
        attempt(set_annotate, value)
    for value in {"z": 43}, None:
        attempt(set_annotations, value)
    print("   ", kept(owner))
    for name in "__annotations__", "__annotations__", "__annotate__":
        attempt(delete, name)
    print("   ", kept(owner))

# Those of native classes are fixed.
attempt(setattr, float, "__annotations__", {})
attempt(delattr, float, "__annotations__")
attempt(setattr, float, "__annotate__", None)
attempt(getattr, float, "__annotations__")


# What the class itself says goes before what its body says.
class Own:
    a: int

    def __annotate__(format):
        return {"a": str}


print(Own.__annotations__, Own.__annotate__(1))


class Bound:
    @classmethod
    def __annotate__(cls, format):
        return {"cls": cls.__name__}


print(Bound.__annotations__)

# output:
# function
#     ({}, None)
#     TypeError __annotate__ must be callable or None
#     TypeError <lambda>() takes 0 positional arguments but 1 was given
#     TypeError __annotate__ returned non-dict of type 'int'
#     {'x': 1}
#     {'x': 1}
#     {'y': 1}
#     ({'z': 43}, None)
#     ({}, None)
#     []
#     {}
#     {}
#     TypeError __annotate__ cannot be deleted
#     []
# module
#     ({}, None)
#     TypeError __annotate__ must be callable or None
#     TypeError <lambda>() takes 0 positional arguments but 1 was given
#     TypeError __annotate__ returned non-dict of type 'int'
#     {'x': 1}
#     {'x': 1}
#     {'y': 1}
#     ({'z': 43}, None)
#     (None, None)
#     ['__annotate__', '__annotations__']
#     {}
#     {}
#     TypeError cannot delete __annotate__ attribute
#     ['__annotations__']
# type
#     ({}, None)
#     TypeError __annotate__ must be callable or None
#     TypeError <lambda>() takes 0 positional arguments but 1 was given
#     TypeError __annotate__ returned non-dict of type 'int'
#     {'x': 1}
#     {'x': 1}
#     {'y': 1}
#     ({'z': 43}, None)
#     (None, None)
#     ['__annotate_func__', '__annotations_cache__']
#     {}
#     {}
#     TypeError cannot delete __annotate__ attribute
#     ['__annotate_func__', '__annotations_cache__']
#     TypeError cannot set '__annotations__' attribute of immutable type 'float'
#     TypeError cannot set '__annotations__' attribute of immutable type 'float'
#     TypeError cannot set '__annotate__' attribute of immutable type 'float'
#     AttributeError type object 'float' has no attribute '__annotations__'
# {'a': <class 'str'>} {'a': <class 'str'>}
# {'cls': 'Bound'}
