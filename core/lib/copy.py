"""Shallow and deep copies of any object."""

import types
from copyreg import dispatch_table
from _weakref import ref as _reference

__all__ = ["Error", "copy", "deepcopy", "replace"]


class Error(Exception):
    """Raised when something cannot be copied."""


error = Error

# What never changes is its own copy.
_immutable = {type(None), int, float, bool, complex, str, bytes, type, range, slice, property, types.EllipsisType,
              types.NotImplementedType, types.FunctionType, types.BuiltinFunctionType, types.CodeType, _reference}
_shallow_immutable = _immutable | {tuple, frozenset, types.ModuleType}


def copy(x):
    """A new object with the same contents."""
    cls = type(x)
    if cls in _shallow_immutable:
        return x
    if cls in (list, dict, set, bytearray):
        return x.copy()
    if isinstance(x, type):
        return x
    copier = getattr(cls, "__copy__", None)
    if copier is not None:
        return copier(x)
    reduced = _reduced(x)
    return x if isinstance(reduced, str) else _rebuild(x, None, *reduced)


def _reduced(x):
    registered = dispatch_table.get(type(x))
    if registered is not None:
        return registered(x)
    reductor = getattr(x, "__reduce_ex__", None)
    if reductor is not None:
        return reductor(4)
    reductor = getattr(x, "__reduce__", None)
    if reductor is None:
        raise Error(f"un(shallow)copyable object of type {type(x)}")
    return reductor()


def deepcopy(x, memo=None):
    """A new object whose contents are copied deeply, each shared part once."""
    cls = type(x)
    if cls in _immutable and cls is not slice:
        return x
    if memo is None:
        memo = {}
    key = id(x)
    if key in memo:
        return memo[key]
    copier = _deep.get(cls)
    if copier is not None:
        result = copier(x, memo)
    elif isinstance(x, type):
        return x
    else:
        copier = getattr(x, "__deepcopy__", None)
        if copier is not None:
            result = copier(memo)
        else:
            reduced = _reduced(x)
            result = x if isinstance(reduced, str) else _rebuild(x, memo, *reduced)
    if result is not x:
        memo[key] = result
        # The original must live as long as the memo: ids are used again.
        memo.setdefault(id(memo), []).append(x)
    return result


def _deepcopy_list(x, memo):
    result = []
    memo[id(x)] = result
    for item in x:
        result.append(deepcopy(item, memo))
    return result


def _deepcopy_tuple(x, memo):
    items = [deepcopy(item, memo) for item in x]
    if id(x) in memo:  # it contains itself
        return memo[id(x)]
    if all(new is old for new, old in zip(items, x)):
        return x
    return tuple(items)


def _deepcopy_dict(x, memo):
    result = {}
    memo[id(x)] = result
    for key, value in x.items():
        result[deepcopy(key, memo)] = deepcopy(value, memo)
    return result


def _deepcopy_method(x, memo):
    return type(x)(x.__func__, deepcopy(x.__self__, memo))


_deep = {list: _deepcopy_list, tuple: _deepcopy_tuple, dict: _deepcopy_dict, types.MethodType: _deepcopy_method}


def _rebuild(x, memo, func, args, state=None, listiter=None, dictiter=None):
    # Make the object again from what __reduce_ex__ says; deeply if there is a memo.
    deep = memo is not None
    if deep and args:
        args = [deepcopy(arg, memo) for arg in args]
    result = func(*args)
    if deep:
        memo[id(x)] = result
    if state is not None:
        if deep:
            state = deepcopy(state, memo)
        if hasattr(result, '__setstate__'):
            result.__setstate__(state)
        else:
            slots = None
            if isinstance(state, tuple) and len(state) == 2:
                state, slots = state
            if state is not None:
                result.__dict__.update(state)
            for name, value in (slots or {}).items():
                setattr(result, name, value)
    for item in listiter or ():
        result.append(deepcopy(item, memo) if deep else item)
    for key, value in dictiter or ():
        result[deepcopy(key, memo) if deep else key] = deepcopy(value, memo) if deep else value
    return result


def replace(obj, /, **changes):
    """A copy with some fields changed, for classes with __replace__."""
    method = getattr(obj.__class__, '__replace__', None)
    if method is None:
        raise TypeError(f"replace() does not support {obj.__class__.__name__} objects")
    return method(obj, **changes)
