"""References that do not keep their object alive, and containers of them."""

from _weakref import ref, getweakrefcount, getweakrefs
from _collections_abc import MutableMapping, MutableSet

__all__ = ["ref", "proxy", "getweakrefcount", "getweakrefs", "WeakKeyDictionary", "ReferenceType", "ProxyType",
           "CallableProxyType", "ProxyTypes", "WeakValueDictionary", "WeakSet", "WeakMethod", "finalize"]

ReferenceType = ref


class _Inside(ref):
    # What a proxy holds; each its own, since plain references are shared.
    __slots__ = ()


def _referent(proxy):
    referent = object.__getattribute__(proxy, "_reference")()
    if referent is None:
        raise ReferenceError("weakly-referenced object no longer exists")
    return referent


def _plain(value):
    return _referent(value) if type(value) in ProxyTypes else value


class ProxyType:
    # Hands everything on to an object that it does not keep alive.
    __slots__ = ("_reference", "__weakref__")

    def __getattribute__(self, name):
        return getattr(_referent(self), name)

    def __setattr__(self, name, value):
        setattr(_referent(self), name, value)

    def __delattr__(self, name):
        delattr(_referent(self), name)

    def __repr__(self):
        referent = object.__getattribute__(self, "_reference")()
        target = f"{type(referent).__name__} at {id(referent):#x}" if referent is not None else "NoneType"
        return f"<weakproxy at {id(self):#x} to {target}>"

    def __str__(self):
        return str(_referent(self))

    def __bytes__(self):
        return _referent(self).__bytes__()

    def __reversed__(self):
        return reversed(_referent(self))

    def __bool__(self):
        return bool(_referent(self))

    def __len__(self):
        return len(_referent(self))

    def __iter__(self):
        return iter(_referent(self))

    def __next__(self):
        referent = _referent(self)
        if not hasattr(type(referent), '__next__'):
            raise TypeError(f"Weakref proxy referenced a non-iterator '{type(referent).__name__}' object")
        return next(referent)

    def __contains__(self, value):
        return value in _referent(self)

    def __getitem__(self, key):
        return _referent(self)[key]

    def __setitem__(self, key, value):
        _referent(self)[key] = value

    def __delitem__(self, key):
        del _referent(self)[key]

    def __int__(self):
        return int(_referent(self))

    def __float__(self):
        return float(_referent(self))

    def __divmod__(self, other):
        return divmod(_referent(self), _plain(other))

    def __rdivmod__(self, other):
        return divmod(_plain(other), _referent(self))

    def __pow__(self, other, modulus=None):
        return pow(_referent(self), _plain(other), _plain(modulus))

    def __rpow__(self, other, modulus=None):
        return pow(_plain(other), _referent(self), _plain(modulus))

    __hash__ = None


class CallableProxyType(ProxyType):
    __slots__ = ()

    def __call__(self, /, *args, **kwargs):
        return _referent(self)(*args, **kwargs)


def _forward(name, reflected=None):
    def method(self, *others):
        import operator
        return getattr(operator, name)(_referent(self), *map(_plain, others))

    def other_way(self, other):
        import operator
        return getattr(operator, name)(_plain(other), _referent(self))

    setattr(ProxyType, name, method)
    if reflected:
        setattr(ProxyType, reflected, other_way)


for _name in "eq ne lt le gt ge neg pos abs invert index ipow".split():
    _forward(f"__{_name}__")
for _name in "add sub mul matmul truediv floordiv mod lshift rshift and or xor".split():
    _forward(f"__{_name}__", f"__r{_name}__")
    _forward(f"__i{_name}__")


_new, _get, _set = object.__new__, object.__getattribute__, object.__setattr__
_shared = {}  # by the object's id: a reference to the proxy without callback that serves everybody


def proxy(object, callback=None, /):
    """A stand-in for the object that does not keep it alive."""
    if callback is None:
        known = _shared.get(id(object))
        result = known and known()
        if result is not None and _get(result, "_reference")() is object:  # ids are used again
            return result
    result = _new(CallableProxyType if callable(object) else ProxyType)
    if callback is None:
        _set(result, "_reference", _Inside(object))
        key = id(object)

        def forget(reference):
            if _shared.get(key) is reference:
                del _shared[key]
        _shared[key] = ref(result, forget)
    else:
        itself = ref(result)

        def tell(reference):
            alive = itself()
            if alive is not None:
                callback(alive)
        _set(result, "_reference", _Inside(object, tell))
    return result


for _class in (ProxyType, CallableProxyType):
    _class.__name__ = f'weakref.{_class.__name__}'  # what messages show: at CPython's they are in C
del _class
ProxyTypes = (ProxyType, CallableProxyType)


class WeakMethod(ref):
    """A weak reference to a bound method that lives as long as its object."""
    __slots__ = "_func_ref", "_meth_type", "_alive", "__weakref__"

    def __new__(cls, meth, callback=None):
        try:
            obj = meth.__self__
            func = meth.__func__
        except AttributeError:
            raise TypeError(f"argument should be a bound method, not {type(meth)}") from None

        def gone(_):
            self = self_ref()
            if self is not None and self._alive:
                self._alive = False
                if callback is not None:
                    callback(self)

        self = ref.__new__(cls, obj, gone)
        self._func_ref = ref(func, gone)
        self._meth_type = type(meth)
        self._alive = True
        self_ref = ref(self)
        return self

    def __init__(self, meth, callback=None):
        super().__init__(meth, callback)

    def __call__(self):
        obj = super().__call__()
        func = self._func_ref()
        return None if obj is None or func is None else self._meth_type(func, obj)

    def __eq__(self, other):
        if not isinstance(other, WeakMethod):
            return NotImplemented
        if not self._alive or not other._alive:
            return self is other
        return ref.__eq__(self, other) and self._func_ref == other._func_ref

    def __ne__(self, other):
        return not self == other

    __hash__ = ref.__hash__


class KeyedRef(ref):
    # A value's reference that knows the key it stands at.
    __slots__ = 'key',

    def __new__(cls, value, callback, key):
        self = super().__new__(cls, value, callback)
        self.key = key
        return self

    def __init__(self, value, callback, key):
        super().__init__(value, callback)


class WeakValueDictionary(MutableMapping):
    """A mapping whose items go when their values do."""

    def __init__(self, other=(), /, **kw):
        self_ref = ref(self)

        def remove(value_ref):
            self = self_ref()
            if self is not None and self.data.get(value_ref.key) is value_ref:
                del self.data[value_ref.key]

        self._remove = remove
        self.data = {}
        self.update(other, **kw)

    def __getitem__(self, key):
        value = self.data[key]()
        if value is None:
            raise KeyError(key)
        return value

    def __setitem__(self, key, value):
        self.data[key] = KeyedRef(value, self._remove, key)

    def __delitem__(self, key):
        del self.data[key]

    def __len__(self):
        return len(self.data)

    def __contains__(self, key):
        value_ref = self.data.get(key)
        return value_ref is not None and value_ref() is not None

    def __repr__(self):
        return f"<{self.__class__.__name__} at {id(self):#x}>"

    def items(self):
        for key, value_ref in list(self.data.items()):
            value = value_ref()
            if value is not None:
                yield key, value

    def keys(self):
        for key, _ in self.items():
            yield key

    __iter__ = keys

    def values(self):
        for _, value in self.items():
            yield value

    def itervaluerefs(self):
        yield from list(self.data.values())

    def valuerefs(self):
        """The references themselves."""
        return list(self.data.values())

    def copy(self):
        return WeakValueDictionary(self.items())

    __copy__ = copy

    def __deepcopy__(self, memo):
        from copy import deepcopy
        return self.__class__((deepcopy(key, memo), value) for key, value in self.items())

    def get(self, key, default=None):
        value_ref = self.data.get(key)
        value = None if value_ref is None else value_ref()
        return default if value is None else value

    def pop(self, key, *args):
        value_ref = self.data.pop(key, None)
        value = None if value_ref is None else value_ref()
        if value is not None:
            return value
        if args:
            return args[0]
        raise KeyError(key)

    def setdefault(self, key, default=None):
        value = self.get(key)
        if value is None:
            value = self[key] = default
        return value

    def update(self, other=None, /, **kwargs):
        if other is not None:
            for key, value in (other if hasattr(other, 'items') else dict(other)).items():
                self[key] = value
        for key, value in kwargs.items():
            self[key] = value

    def popitem(self):
        while True:
            key, value_ref = self.data.popitem()
            value = value_ref()
            if value is not None:
                return key, value

    def __or__(self, other):
        if not hasattr(other, 'keys'):
            return NotImplemented
        result = self.copy()
        result.update(other)
        return result

    def __ror__(self, other):
        if not hasattr(other, 'keys'):
            return NotImplemented
        result = self.__class__()
        result.update(other)
        result.update(self)
        return result

    def __ior__(self, other):
        self.update(other)
        return self


class WeakKeyDictionary(MutableMapping):
    """A mapping whose items go when their keys do."""

    def __init__(self, dict=None):
        self_ref = ref(self)

        def remove(key_ref):
            self = self_ref()
            if self is not None:
                self.data.pop(key_ref, None)

        self._remove = remove
        self.data = {}
        if dict is not None:
            self.update(dict)

    def __getitem__(self, key):
        return self.data[ref(key)]

    def __setitem__(self, key, value):
        self.data[ref(key, self._remove)] = value

    def __delitem__(self, key):
        del self.data[ref(key)]

    def __len__(self):
        return len(self.data)

    def __contains__(self, key):
        try:
            return ref(key) in self.data
        except TypeError:
            return False

    def __repr__(self):
        return f"<{self.__class__.__name__} at {id(self):#x}>"

    def items(self):
        for key_ref, value in list(self.data.items()):
            key = key_ref()
            if key is not None:
                yield key, value

    def keys(self):
        for key, _ in self.items():
            yield key

    __iter__ = keys

    def values(self):
        for _, value in self.items():
            yield value

    def keyrefs(self):
        """The references themselves."""
        return list(self.data)

    def copy(self):
        return WeakKeyDictionary(dict(self.items()))

    __copy__ = copy

    def __deepcopy__(self, memo):
        from copy import deepcopy
        result = self.__class__()
        for key, value in self.items():
            result[key] = deepcopy(value, memo)
        return result

    def get(self, key, default=None):
        return self.data.get(ref(key), default)

    def pop(self, key, *args):
        return self.data.pop(ref(key), *args)

    def setdefault(self, key, default=None):
        return self.data.setdefault(ref(key, self._remove), default)

    def update(self, dict=None, /, **kwargs):
        if dict is not None:
            for key, value in (dict if hasattr(dict, 'items') else type({})(dict)).items():
                self[key] = value
        for key, value in kwargs.items():
            self[key] = value

    def popitem(self):
        while True:
            key_ref, value = self.data.popitem()
            key = key_ref()
            if key is not None:
                return key, value

    def __or__(self, other):
        if not hasattr(other, 'keys'):
            return NotImplemented
        result = self.copy()
        result.update(other)
        return result

    def __ror__(self, other):
        if not hasattr(other, 'keys'):
            return NotImplemented
        result = self.__class__()
        result.update(other)
        result.update(self)
        return result

    def __ior__(self, other):
        self.update(other)
        return self


class WeakSet(MutableSet):
    """A set whose members go when nothing else holds them."""

    def __init__(self, data=None):
        self_ref = ref(self)

        def remove(item_ref):
            self = self_ref()
            if self is not None:
                self.data.discard(item_ref)

        self._remove = remove
        self.data = set()
        if data is not None:
            self.update(data)

    def __iter__(self):
        for item_ref in list(self.data):
            item = item_ref()
            if item is not None:
                yield item

    def __len__(self):
        return len(self.data)

    def __contains__(self, item):
        try:
            return ref(item) in self.data
        except TypeError:
            return False

    def add(self, item):
        self.data.add(ref(item, self._remove))

    def discard(self, item):
        self.data.discard(ref(item))

    def remove(self, item):
        self.data.remove(ref(item))

    def clear(self):
        self.data.clear()

    def pop(self):
        while True:
            try:
                item_ref = self.data.pop()
            except KeyError:
                raise KeyError('pop from empty WeakSet') from None
            item = item_ref()
            if item is not None:
                return item

    def update(self, other):
        for item in other:
            self.add(item)

    def copy(self):
        return self.__class__(self)

    def __reduce__(self):
        return self.__class__, (list(self),), self.__getstate__()

    __class_getitem__ = classmethod(type(list[int]))

    def __ior__(self, other):
        self.update(other)
        return self

    def __isub__(self, other):
        self.difference_update(other)
        return self

    def __iand__(self, other):
        self.intersection_update(other)
        return self

    def __ixor__(self, other):
        self.symmetric_difference_update(other)
        return self

    def __eq__(self, other):
        if not isinstance(other, self.__class__):
            return NotImplemented
        return self.data == set(map(ref, other))

    def __repr__(self):
        return repr(self.data)

    def union(self, other):
        return self.__class__([*self, *other])

    __or__ = union

    def intersection(self, other):
        return self.__class__(item for item in other if item in self)

    __and__ = intersection

    def difference(self, other):
        drop = WeakSet(other)
        return self.__class__(item for item in self if item not in drop)

    __sub__ = difference

    def symmetric_difference(self, other):
        other = WeakSet(other)
        return self.difference(other).union(other.difference(self))

    __xor__ = symmetric_difference

    def issubset(self, other):
        return self.data.issubset(set(map(ref, other)))

    __le__ = issubset

    def issuperset(self, other):
        return self.data.issuperset(set(map(ref, other)))

    __ge__ = issuperset

    def __lt__(self, other):
        return self.data < set(map(ref, other))

    def __gt__(self, other):
        return self.data > set(map(ref, other))

    def difference_update(self, other):
        self.data.difference_update([ref(item) for item in other])

    def intersection_update(self, other):
        self.data.intersection_update([ref(item) for item in other])

    def symmetric_difference_update(self, other):
        self.data.symmetric_difference_update([ref(item, self._remove) for item in other])

    def isdisjoint(self, other):
        return len(self.intersection(other)) == 0


class finalize:
    """Calls func(*args, **kwargs) once: when obj goes, when called, or at exit."""
    __slots__ = ()
    _registry = {}
    _count = 0
    _at_exit = False

    class _Info:
        __slots__ = ("weakref", "func", "args", "kwargs", "atexit", "index")

    def __init__(self, obj, func, /, *args, **kwargs):
        if not finalize._at_exit:
            import atexit
            atexit.register(finalize._exitfunc)
            finalize._at_exit = True
        info = self._Info()
        info.weakref = ref(obj, self)
        info.func = func
        info.args = args
        info.kwargs = kwargs
        info.atexit = True
        info.index = finalize._count
        finalize._count += 1
        self._registry[self] = info

    def __call__(self, _=None):
        """Run the callback now if it has not run."""
        info = self._registry.pop(self, None)
        if info is not None:
            return info.func(*info.args, **info.kwargs)

    def detach(self):
        """Give up; returns (obj, func, args, kwargs) if it was alive."""
        info = self.peek()
        if info is not None and self._registry.pop(self, None):
            return info

    def peek(self):
        """(obj, func, args, kwargs) if it is alive."""
        info = self._registry.get(self)
        obj = info and info.weakref()
        if obj is not None:
            return obj, info.func, info.args, info.kwargs

    @property
    def alive(self):
        """Whether the callback has still to run."""
        return self in self._registry

    @property
    def atexit(self):
        """Whether it runs at the program's end."""
        info = self._registry.get(self)
        return bool(info) and info.atexit

    @atexit.setter
    def atexit(self, value):
        info = self._registry.get(self)
        if info:
            info.atexit = bool(value)

    def __repr__(self):
        info = self._registry.get(self)
        obj = info and info.weakref()
        if obj is None:
            return f'<{type(self).__name__} object at {id(self):#x}; dead>'
        return f'<{type(self).__name__} object at {id(self):#x}; for {type(obj).__name__!r} at {id(obj):#x}>'

    @classmethod
    def _exitfunc(cls):
        # Latest first, also those that appear meanwhile.
        while True:
            pending = [(info.index, f) for f, info in cls._registry.items() if info.atexit]
            if not pending:
                return
            try:
                max(pending, key=lambda entry: entry[0])[1]()
            except Exception as error:
                import sys
                sys.excepthook(type(error), error, error.__traceback__)
