"""How objects are taken apart for copying and pickling."""

from time import struct_time

from _re import Pattern

__all__ = ["pickle", "constructor", "add_extension", "remove_extension", "clear_extension_cache"]

dispatch_table = {}


def pickle(ob_type, pickle_function, constructor_ob=None):
    """Register how objects of a type are taken apart."""
    if not callable(pickle_function):
        raise TypeError("reduction functions must be callable")
    dispatch_table[ob_type] = pickle_function
    if constructor_ob is not None:
        constructor(constructor_ob)


def constructor(object):
    """Check that object can build others."""
    if not callable(object):
        raise TypeError("constructors must be callable")


def pickle_complex(c):
    return complex, (c.real, c.imag)


def _pickle_time(when):
    return type(when), (tuple(when), {'tm_zone': when.tm_zone, 'tm_gmtoff': when.tm_gmtoff})


def pickle_union(obj):
    from operator import getitem
    from typing import Union
    return getitem, (Union, obj.__args__)


class _Unpacking:
    """The iterator of a generic alias, which gives its *alias."""

    def __init__(self, alias):
        self.alias = alias

    def __next__(self):
        return next(iter(self.alias))

    def __reduce__(self):
        return iter, (self.alias,)


def _reduce_alias(alias):
    plain = type(alias)(alias.__origin__, alias.__args__)
    return (next, (_Unpacking(plain),)) if alias.__unpacked__ else (type(alias), (alias.__origin__, alias.__args__))


def _pickle_pattern(pattern):
    import re
    return re.compile, (pattern.pattern, pattern.flags)


dispatch_table[complex] = pickle_complex
dispatch_table[struct_time] = _pickle_time
dispatch_table[type(int | str)] = pickle_union
dispatch_table[Pattern] = _pickle_pattern


def __newobj__(cls, *args):
    return cls.__new__(cls, *args)


def __newobj_ex__(cls, args, kwargs):
    return cls.__new__(cls, *args, **kwargs)


def _reconstructor(cls, base, state):
    # What protocols 0 and 1 make objects with: of the built-in base there is its value.
    if base is object:
        return object.__new__(cls)
    obj = base.__new__(cls, state)
    if base.__init__ != object.__init__:
        base.__init__(obj, state)
    return obj


_values = (int, float, complex, str, bytes, tuple, frozenset)


def _reduce_ex(obj, protocol):
    # object.__reduce_ex__(): a class's own __reduce__ goes first.
    own = type(obj).__reduce__
    return own(obj) if own is not object.__reduce__ else _reduce(obj, protocol)


def _reduce(obj, protocol=0):
    cls = type(obj)
    for base in cls.__mro__:
        if base in _built_in:
            return _built_in[base](obj)
    if protocol < 2:
        return _reduce_by_value(obj, cls)
    _check(obj, cls)
    if hasattr(cls, '__getnewargs_ex__'):
        made = obj.__getnewargs_ex__()
        if not isinstance(made, tuple):
            raise TypeError(f"__getnewargs_ex__ should return a tuple, not '{type(made).__name__}'")
        if len(made) != 2:
            raise ValueError(f"__getnewargs_ex__ should return a tuple of length 2, not {len(made)}")
        for which, part, kind in ('first', made[0], tuple), ('second', made[1], dict):
            if not isinstance(part, kind):
                raise TypeError(f"{which} item of the tuple returned by __getnewargs_ex__ must be a {kind.__name__}, "
                                f"not '{type(part).__name__}'")
        args, keywords = made
        if keywords:
            make, args = __newobj_ex__, (cls, args, keywords)
        else:
            make, args = __newobj__, (cls, *args)
    else:
        make, args = __newobj__, (cls, *_new_args(obj, cls))
    state = obj.__getstate__()
    return (make, args, state, iter(obj) if isinstance(obj, list) else None,
            iter(obj.items()) if isinstance(obj, dict) else None)


def _reduce_by_value(obj, cls):
    # Protocols 0 and 1.
    base = next((base for base in cls.__mro__ if not _is_of_python(base)), object)
    if base is cls and base is not object:
        raise TypeError(f"cannot pickle {_native_name(cls)!r} object")
    value = None if base is object else base(obj)
    args = cls, base, value
    if '__getstate__' in _python_names(cls):
        state = obj.__getstate__()
    else:
        if getattr(obj, '__slots__', None):
            raise TypeError("a class that defines __slots__ without defining __getstate__ cannot be pickled")
        state = getattr(obj, '__dict__', None)
    return (_reconstructor, args, state) if state else (_reconstructor, args)


def _python_names(cls):
    return {name for base in cls.__mro__ if _is_of_python(base) for name in base.__dict__}


def _check(obj, cls):
    # Whether a new object and its attributes are all there is to it.
    if any(hasattr(cls, name) for name in ('__getnewargs__', '__getnewargs_ex__')):
        return
    base = next(base for base in cls.__mro__ if not _is_of_python(base))
    if base is object or base in _values or base in (list, dict) or '__getstate__' in _python_names(cls):
        return
    if issubclass(cls, BaseException):
        return
    raise TypeError(f"cannot pickle {_native_name(cls)!r} object")


def _native_name(cls):
    plain = _is_of_python(cls) or cls.__module__ == 'builtins'
    return cls.__name__ if plain else f'{cls.__module__}.{cls.__name__}'


def _is_of_python(cls):
    # Whether the class was written in Python.
    return cls.__flags__ & 1 << 9 != 0


def _new_args(obj, cls):
    if hasattr(cls, '__getnewargs__'):
        args = obj.__getnewargs__()
        if not isinstance(args, tuple):
            raise TypeError(f"__getnewargs__ should return a tuple, not '{type(args).__name__}'")
        return args
    for base in _values:
        if isinstance(obj, base):
            return (base(obj),)
    return ()


def _slot_names(cls):
    names = []
    for base in cls.__mro__:
        slots = base.__dict__.get('__slots__', ())
        for name in (slots,) if isinstance(slots, str) else slots:
            if name in ('__dict__', '__weakref__'):
                continue
            if name.startswith('__') and not name.endswith('__'):
                stripped = base.__name__.lstrip('_')
                name = f"_{stripped}{name}" if stripped else name
            names.append(name)
    return names


_slotnames = _slot_names


def _getstate(obj):
    # object.__getstate__(): the instance's dict, and the slots with a value if there are any.
    values = getattr(obj, '__dict__', None)
    slots = {name: getattr(obj, name) for name in _slot_names(type(obj)) if hasattr(obj, name)}
    if slots:
        return values or None, slots
    return dict(values) if values else None


# -- what built-in types say of themselves

def _attributes(obj):
    return obj.__getstate__() or None


_built_in = {
    BaseException: lambda obj: (type(obj), obj.args, obj.__dict__) if obj.__dict__ else (type(obj), obj.args),
    set: lambda obj: (type(obj), (list(obj),), _attributes(obj)),
    frozenset: lambda obj: (type(obj), (list(obj),), _attributes(obj)),
    bytearray: lambda obj: (type(obj), (bytes(obj),) if obj else (), _attributes(obj)),
    type(...): lambda obj: 'Ellipsis',
    type(NotImplemented): lambda obj: 'NotImplemented',
    type([].append): lambda obj: obj.__qualname__ if _is_free(obj) else (getattr, (obj.__self__, obj.__name__)),
    type(int | str): lambda obj: pickle_union(obj),
    type(list[int]): _reduce_alias,
    type(_getstate): lambda obj: obj.__qualname__,
}


def _is_free(function):
    # Whether a built-in function is a module's.
    owner = function.__self__
    return owner is None or type(owner) is type(__import__('sys'))


def _register_methods():
    class _Any:
        def method(self):
            pass
    for method in (_Any().method, 'x'.__add__):
        _built_in.setdefault(type(method), lambda obj: (getattr, (obj.__self__, obj.__name__)))
    for descriptor in (str.join, int.__add__):
        _built_in.setdefault(type(descriptor), lambda obj: (getattr, (obj.__objclass__, obj.__name__)))


_register_methods()

# -- extension codes: short numbers for names

_extension_registry = {}
_inverted_registry = {}
_extension_cache = {}


def add_extension(module, name, code):
    """Give a name a number."""
    code = int(code)
    if not 1 <= code <= 0x7fffffff:
        raise ValueError("code out of range")
    key = module, name
    if _extension_registry.get(key) == code and _inverted_registry.get(code) == key:
        return
    if key in _extension_registry:
        raise ValueError(f"key {key} is already registered with code {_extension_registry[key]}")
    if code in _inverted_registry:
        raise ValueError(f"code {code} is already in use for key {_inverted_registry[code]}")
    _extension_registry[key] = code
    _inverted_registry[code] = key


def remove_extension(module, name, code):
    """Take it away again. For testing."""
    key = module, name
    if _extension_registry.get(key) != code or _inverted_registry.get(code) != key:
        raise ValueError(f"key {key} is not registered with code {code}")
    del _extension_registry[key]
    del _inverted_registry[code]


def clear_extension_cache():
    _extension_cache.clear()
