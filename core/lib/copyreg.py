"""How objects are taken apart for copying and pickling."""

__all__ = ["pickle", "constructor"]

dispatch_table = {}


def pickle(ob_type, pickle_function, constructor_ob=None):
    """Register how objects of a type are taken apart."""
    if not callable(pickle_function):
        raise TypeError("reduction functions must be callable")
    dispatch_table[ob_type] = pickle_function


def constructor(object):
    """Check that object can build others."""
    if not callable(object):
        raise TypeError("constructors must be callable")


def __newobj__(cls, *args):
    return cls.__new__(cls, *args)


def __newobj_ex__(cls, args, kwargs):
    return cls.__new__(cls, *args, **kwargs)


_values = (int, float, complex, str, bytes, tuple, frozenset)


def _reduce_ex(obj):
    # object.__reduce_ex__(): a class's own __reduce__ goes first.
    own = type(obj).__reduce__
    return own(obj) if own is not object.__reduce__ else _reduce(obj)


def _reduce(obj):
    cls = type(obj)
    if isinstance(obj, BaseException):
        return (cls, obj.args, obj.__dict__) if obj.__dict__ else (cls, obj.args)
    if isinstance(obj, (set, bytearray)):
        return cls, (list(obj),), getattr(obj, '__dict__', None) or None
    collections = cls.__mro__[-2].__name__ if cls.__mro__[-2].__module__ == 'collections' else None
    if collections == 'deque':
        return cls, ((), obj.maxlen) if obj.maxlen is not None else (), getattr(obj, '__dict__', None) or None, iter(obj)
    state = obj.__getstate__()
    if hasattr(cls, '__getnewargs_ex__'):
        args, kwargs = obj.__getnewargs_ex__()
        make, args = __newobj_ex__, (cls, args, kwargs)
    else:
        make, args = __newobj__, (cls, *_new_args(obj, cls))
    if isinstance(obj, dict):
        if any(base.__name__ == 'defaultdict' for base in cls.__mro__):
            return cls, (obj.default_factory,), None, None, iter(obj.items())
        return make, args, state, None, iter(obj.items())
    if isinstance(obj, list):
        return make, args, state, iter(obj)
    return make, args, state


def _new_args(obj, cls):
    if hasattr(cls, '__getnewargs__'):
        return obj.__getnewargs__()
    for base in _values:
        if isinstance(obj, base):
            return (base(obj),) if base is not tuple else (tuple(obj),)
    if cls.__new__ is object.__new__ or isinstance(obj, (dict, list)) or _plain(cls):
        return ()
    raise TypeError(f"cannot pickle {cls.__name__!r} object")


def _plain(cls):
    # Whether the class, or one it derives from, was written in Python.
    return any('__module__' in base.__dict__ for base in cls.__mro__)


def _getstate(obj):
    # object.__getstate__(): the instance's dict, and the slots with a value if there are any.
    values = getattr(obj, '__dict__', None)
    slots = {}
    for cls in type(obj).__mro__:
        names = cls.__dict__.get('__slots__', ())
        for name in (names,) if isinstance(names, str) else names:
            if name in ('__dict__', '__weakref__'):
                continue
            if name.startswith('__') and not name.endswith('__'):
                name = f"_{cls.__name__.lstrip('_')}{name}"
            if hasattr(obj, name):
                slots[name] = getattr(obj, name)
    if slots:
        return values or None, slots
    return dict(values) if values else None
