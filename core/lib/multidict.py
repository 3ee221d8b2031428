"""Dictionaries whose keys may occur several times: HTTP headers and query strings (the part of multidict in use)."""

from collections.abc import ItemsView, KeysView, Mapping, MutableMapping, ValuesView

__all__ = ("CIMultiDict", "CIMultiDictProxy", "MultiDict", "MultiDictProxy", "istr")
__version__ = "6.4.3"

_missing = object()


class istr(str):
    """A header name, title-cased."""

    def __new__(cls, value=""):
        return super().__new__(cls, str(value).title())


class _Reading(Mapping):
    # `_items` is a list of (identity, key, value): two keys are the same if their identities are.
    @staticmethod
    def _identity(key):
        if not isinstance(key, str):
            raise TypeError("MultiDict keys should be either str or subclasses of str")
        return key

    def getall(self, key, default=_missing):
        identity = self._identity(key)
        found = [value for other, _, value in self._items if other == identity]
        if found:
            return found
        if default is not _missing:
            return default
        raise KeyError(key)

    def getone(self, key, default=_missing):
        identity = self._identity(key)
        for other, _, value in self._items:
            if other == identity:
                return value
        if default is not _missing:
            return default
        raise KeyError(key)

    def __getitem__(self, key):
        return self.getone(key)

    def get(self, key, default=None):
        return self.getone(key, default)

    def __contains__(self, key):
        return isinstance(key, str) and bool(self.getall(key, ()))

    def __iter__(self):
        return iter(self.keys())

    def __len__(self):
        return len(self._items)

    def keys(self):
        return _KeysView(self)

    def values(self):
        return _ValuesView(self)

    def items(self):
        return _ItemsView(self)

    def __eq__(self, other):
        if isinstance(other, _Reading):
            return [(i, v) for i, _, v in self._items] == [(i, v) for i, _, v in other._items]
        if isinstance(other, Mapping):
            return len(self) == len(other) and all(other.get(key, _missing) == value for key, value in self.items())
        return NotImplemented

    __hash__ = None

    def __repr__(self):
        return f"<{type(self).__name__}({', '.join(f'{key!r}: {value!r}' for key, value in self.items())})>"


class _View:
    """What is in a multidict at the moment."""

    def __iter__(self):
        items = self._mapping._items
        count = len(items)
        for item in items:
            if len(self._mapping._items) != count:
                raise RuntimeError("MultiDict changed during iteration")
            yield self._part(item)

    def __repr__(self):
        return f"<{type(self).__name__}({', '.join(map(self._shown, self))})>"

    _shown = staticmethod(repr)


class _KeysView(_View, KeysView):
    _part = staticmethod(lambda item: item[1])


class _ValuesView(_View, ValuesView):
    _part = staticmethod(lambda item: item[2])

    def __contains__(self, value):
        return value in list(self)


class _ItemsView(_View, ItemsView):
    _part = staticmethod(lambda item: item[1:])
    _shown = staticmethod(lambda item: f"{item[0]!r}: {item[1]!r}")

    def __contains__(self, item):
        key, value = item
        return value in self._mapping.getall(key, ())


class MultiDict(_Reading, MutableMapping):
    """Keys in the order of insertion; d[key] is the first value, getall(key) are all of them."""

    def __init__(self, arg=None, /, **kwargs):
        self._items = []
        self.extend(() if arg is None else arg, **kwargs)

    def add(self, key, value):
        self._items.append((self._identity(key), key, value))

    def extend(self, arg=(), /, **kwargs):
        for key, value in _pairs(arg, kwargs):
            self.add(key, value)

    def update(self, arg=(), /, **kwargs):
        """Replaces the keys that are given; several values of a key all go in."""
        pairs = _pairs(arg, kwargs)
        for key in dict.fromkeys(key for key, _ in pairs):
            self.popall(key, None)
        self.extend(pairs)

    def __setitem__(self, key, value):
        identity = self._identity(key)
        for at, (other, _, _) in enumerate(self._items):
            if other == identity:
                rest = [item for item in self._items[at + 1 :] if item[0] != identity]
                self._items[at:] = [(identity, key, value), *rest]
                return
        self.add(key, value)

    def __delitem__(self, key):
        self.popall(key)

    def popall(self, key, default=_missing):
        values = self.getall(key, default)
        identity = self._identity(key)
        self._items = [item for item in self._items if item[0] != identity]
        return values

    def popone(self, key, default=_missing):
        identity = self._identity(key)
        for at, (other, _, value) in enumerate(self._items):
            if other == identity:
                del self._items[at]
                return value
        if default is not _missing:
            return default
        raise KeyError(key)

    pop = popone

    def popitem(self):
        if not self._items:
            raise KeyError("empty multidict")
        return self._items.pop()[1:]

    def setdefault(self, key, default=None):
        if key not in self:
            self.add(key, default)
        return self[key]

    def clear(self):
        self._items.clear()

    def copy(self):
        return type(self)(self)


class CIMultiDict(MultiDict):
    """A multidict that does not tell upper from lower case in keys."""

    @staticmethod
    def _identity(key):
        return MultiDict._identity(key).lower()


class MultiDictProxy(_Reading):
    """A view that cannot be changed."""

    _kind = MultiDict

    def __init__(self, arg, /):
        if not isinstance(arg, (self._kind, type(self))):
            raise TypeError(
                f"ctor requires {self._kind.__name__} or {type(self).__name__} instance, not {type(arg).__name__}"
            )
        self._source = arg._source if isinstance(arg, MultiDictProxy) else arg
        self._identity = self._source._identity

    @property
    def _items(self):
        return self._source._items

    def copy(self):
        return self._kind(self)


class CIMultiDictProxy(MultiDictProxy):
    _kind = CIMultiDict


def _pairs(arg, kwargs):
    if isinstance(arg, Mapping):
        arg = arg.items()
    return [*arg, *kwargs.items()]
