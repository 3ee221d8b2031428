import sys
import types

def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


def frame():
    return sys._getframe()


def generator():
    yield


async def coroutine():
    pass


async def async_generator():
    yield


c = coroutine()
for thing in (iter([]), iter(()), iter({}), iter(set()), iter(range(0)), {}.keys(), {}.values(), {}.items(), reversed([]), iter(int, 1), generator(), c, async_generator(), frame(), len, str.upper, type.__dict__["__name__"], iter(b""), iter(memoryview(b"")), c.__await__()):
    cls = type(thing)
    show(cls)
    show(lambda: type("Sub", (cls,), {}))
c.close()
for name in ("list", "tuple", "dict", "set", "frozenset", "int", "float", "str", "bytes", "bytearray", "complex", "type", "property", "range", "slice", "memoryview", "enumerate", "zip", "map", "filter", "reversed", "super", "classmethod", "BaseException", "OSError"):
    cls = getattr(__builtins__, name) if not isinstance(__builtins__, dict) else __builtins__[name]
    other = dict if name != "dict" else list
    show(cls.__new__)
    show(cls.__new__, 5)
    show(cls.__new__, other)

# output:
# TypeError: cannot create 'list_iterator' instances
# TypeError: type 'list_iterator' is not an acceptable base type
# TypeError: cannot create 'tuple_iterator' instances
# TypeError: type 'tuple_iterator' is not an acceptable base type
# TypeError: cannot create 'dict_keyiterator' instances
# TypeError: type 'dict_keyiterator' is not an acceptable base type
# TypeError: cannot create 'set_iterator' instances
# TypeError: type 'set_iterator' is not an acceptable base type
# TypeError: cannot create 'range_iterator' instances
# TypeError: type 'range_iterator' is not an acceptable base type
# TypeError: cannot create 'dict_keys' instances
# TypeError: type 'dict_keys' is not an acceptable base type
# TypeError: cannot create 'dict_values' instances
# TypeError: type 'dict_values' is not an acceptable base type
# TypeError: cannot create 'dict_items' instances
# TypeError: type 'dict_items' is not an acceptable base type
# TypeError: cannot create 'list_reverseiterator' instances
# TypeError: type 'list_reverseiterator' is not an acceptable base type
# TypeError: cannot create 'callable_iterator' instances
# TypeError: type 'callable_iterator' is not an acceptable base type
# TypeError: cannot create 'generator' instances
# TypeError: type 'generator' is not an acceptable base type
# TypeError: cannot create 'coroutine' instances
# TypeError: type 'coroutine' is not an acceptable base type
# TypeError: cannot create 'async_generator' instances
# TypeError: type 'async_generator' is not an acceptable base type
# TypeError: cannot create 'frame' instances
# TypeError: type 'frame' is not an acceptable base type
# TypeError: cannot create 'builtin_function_or_method' instances
# TypeError: type 'builtin_function_or_method' is not an acceptable base type
# TypeError: cannot create 'method_descriptor' instances
# TypeError: type 'method_descriptor' is not an acceptable base type
# TypeError: cannot create 'getset_descriptor' instances
# TypeError: type 'getset_descriptor' is not an acceptable base type
# TypeError: cannot create 'bytes_iterator' instances
# TypeError: type 'bytes_iterator' is not an acceptable base type
# TypeError: cannot create 'memory_iterator' instances
# TypeError: type 'memory_iterator' is not an acceptable base type
# TypeError: cannot create 'coroutine_wrapper' instances
# TypeError: type 'coroutine_wrapper' is not an acceptable base type
# TypeError: list.__new__(): not enough arguments
# TypeError: list.__new__(X): X is not a type object (int)
# TypeError: list.__new__(dict): dict is not a subtype of list
# TypeError: tuple.__new__(): not enough arguments
# TypeError: tuple.__new__(X): X is not a type object (int)
# TypeError: tuple.__new__(dict): dict is not a subtype of tuple
# TypeError: dict.__new__(): not enough arguments
# TypeError: dict.__new__(X): X is not a type object (int)
# TypeError: dict.__new__(list): list is not a subtype of dict
# TypeError: set.__new__(): not enough arguments
# TypeError: set.__new__(X): X is not a type object (int)
# TypeError: set.__new__(dict): dict is not a subtype of set
# TypeError: frozenset.__new__(): not enough arguments
# TypeError: frozenset.__new__(X): X is not a type object (int)
# TypeError: frozenset.__new__(dict): dict is not a subtype of frozenset
# TypeError: int.__new__(): not enough arguments
# TypeError: int.__new__(X): X is not a type object (int)
# TypeError: int.__new__(dict): dict is not a subtype of int
# TypeError: float.__new__(): not enough arguments
# TypeError: float.__new__(X): X is not a type object (int)
# TypeError: float.__new__(dict): dict is not a subtype of float
# TypeError: str.__new__(): not enough arguments
# TypeError: str.__new__(X): X is not a type object (int)
# TypeError: str.__new__(dict): dict is not a subtype of str
# TypeError: bytes.__new__(): not enough arguments
# TypeError: bytes.__new__(X): X is not a type object (int)
# TypeError: bytes.__new__(dict): dict is not a subtype of bytes
# TypeError: bytearray.__new__(): not enough arguments
# TypeError: bytearray.__new__(X): X is not a type object (int)
# TypeError: bytearray.__new__(dict): dict is not a subtype of bytearray
# TypeError: complex.__new__(): not enough arguments
# TypeError: complex.__new__(X): X is not a type object (int)
# TypeError: complex.__new__(dict): dict is not a subtype of complex
# TypeError: type.__new__(): not enough arguments
# TypeError: type.__new__(X): X is not a type object (int)
# TypeError: type.__new__(dict): dict is not a subtype of type
# TypeError: property.__new__(): not enough arguments
# TypeError: property.__new__(X): X is not a type object (int)
# TypeError: property.__new__(dict): dict is not a subtype of property
# TypeError: range.__new__(): not enough arguments
# TypeError: range.__new__(X): X is not a type object (int)
# TypeError: range.__new__(dict): dict is not a subtype of range
# TypeError: slice.__new__(): not enough arguments
# TypeError: slice.__new__(X): X is not a type object (int)
# TypeError: slice.__new__(dict): dict is not a subtype of slice
# TypeError: memoryview.__new__(): not enough arguments
# TypeError: memoryview.__new__(X): X is not a type object (int)
# TypeError: memoryview.__new__(dict): dict is not a subtype of memoryview
# TypeError: enumerate.__new__(): not enough arguments
# TypeError: enumerate.__new__(X): X is not a type object (int)
# TypeError: enumerate.__new__(dict): dict is not a subtype of enumerate
# TypeError: zip.__new__(): not enough arguments
# TypeError: zip.__new__(X): X is not a type object (int)
# TypeError: zip.__new__(dict): dict is not a subtype of zip
# TypeError: map.__new__(): not enough arguments
# TypeError: map.__new__(X): X is not a type object (int)
# TypeError: map.__new__(dict): dict is not a subtype of map
# TypeError: filter.__new__(): not enough arguments
# TypeError: filter.__new__(X): X is not a type object (int)
# TypeError: filter.__new__(dict): dict is not a subtype of filter
# TypeError: reversed.__new__(): not enough arguments
# TypeError: reversed.__new__(X): X is not a type object (int)
# TypeError: reversed.__new__(dict): dict is not a subtype of reversed
# TypeError: super.__new__(): not enough arguments
# TypeError: super.__new__(X): X is not a type object (int)
# TypeError: super.__new__(dict): dict is not a subtype of super
# TypeError: classmethod.__new__(): not enough arguments
# TypeError: classmethod.__new__(X): X is not a type object (int)
# TypeError: classmethod.__new__(dict): dict is not a subtype of classmethod
# TypeError: BaseException.__new__(): not enough arguments
# TypeError: BaseException.__new__(X): X is not a type object (int)
# TypeError: BaseException.__new__(dict): dict is not a subtype of BaseException
# TypeError: OSError.__new__(): not enough arguments
# TypeError: OSError.__new__(X): X is not a type object (int)
# TypeError: OSError.__new__(dict): dict is not a subtype of OSError
