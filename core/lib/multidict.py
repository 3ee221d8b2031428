"""Dictionaries whose keys may occur several times: HTTP headers and query strings (the part of multidict in use)."""

from abc import abstractmethod
from collections.abc import ItemsView, Iterable, KeysView, Mapping, MutableMapping, ValuesView
from itertools import count
from reprlib import recursive_repr

__all__ = (
    "CIMultiDict", "CIMultiDictProxy", "MultiDict", "MultiDictProxy", "MultiMapping", "MutableMultiMapping", "istr",
    "getversion", "upstr",
)
__version__ = "6.4.3"

_missing = object()
_versions = count(1)


class istr(str):
    """A key of a CIMultiDict."""


upstr = istr


class MultiMapping(Mapping):
    """What can be read as a multidict is."""

    @abstractmethod
    def getall(self, key, default=_missing):
        """All the values of a key."""

    @abstractmethod
    def getone(self, key, default=_missing):
        """The first of them."""


class MutableMultiMapping(MultiMapping, MutableMapping):
    """What can be changed as a multidict is."""

    @abstractmethod
    def add(self, key, value):
        """One more value."""

    @abstractmethod
    def extend(self, arg=(), /, **kwargs):
        """All of these, too."""

    @abstractmethod
    def popone(self, key, default=_missing):
        """Takes the first value of a key out."""

    @abstractmethod
    def popall(self, key, default=_missing):
        """Takes all of them out."""


class _Reading(MultiMapping):
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

    @recursive_repr()
    def __repr__(self):
        return f"<{type(self).__name__}({', '.join(f'{key!r}: {value!r}' for key, value in self.items())})>"


class _View:
    """What is in a multidict at the moment, each item as `_shown` gives it."""

    def __iter__(self):
        return self._each(self._mapping._version)

    def _each(self, version):
        source = self._mapping
        for item in source._items:
            if source._version != version:
                raise RuntimeError("MultiDict changed during iteration")
            yield self._shown(item)

    @recursive_repr()
    def __repr__(self):
        return f"<{type(self).__name__}({', '.join(map(self._text, self))})>"

    _text = staticmethod(repr)


def _of_iterable(operator):
    return lambda self, other: operator(self, other) if isinstance(other, Iterable) else NotImplemented


class _SetView(_View):
    """The operations of sets. Elements are compared by their marks, in which keys are identities."""

    def _marks(self):
        return set(map(self._mark, self))

    @_of_iterable
    def __and__(self, other):
        marks = set(map(self._mark, other))
        return {element for element in self if self._mark(element) in marks}

    @_of_iterable
    def __rand__(self, other):
        marks = self._marks()
        return {element for element in other if self._mark(element) in marks}

    @_of_iterable
    def __or__(self, other):
        return {*self, *self.__rsub__(other)}

    @_of_iterable
    def __ror__(self, other):
        other = set(other)
        return other | (self - other)

    @_of_iterable
    def __sub__(self, other):
        marks = set(map(self._mark, other))
        return {element for element in self if self._mark(element) not in marks}

    @_of_iterable
    def __rsub__(self, other):
        marks = self._marks()
        return {element for element in other if self._mark(element) not in marks}

    @_of_iterable
    def __xor__(self, other):
        other = set(other)
        return (self - other) | self.__rsub__(other)

    __rxor__ = __xor__

    def isdisjoint(self, other):
        return not self.__rand__(other)


class _KeysView(_SetView, KeysView):
    _shown = staticmethod(lambda item: item[1])

    def __contains__(self, key):
        return key in self._mapping

    def _mark(self, key):
        return self._mapping._identity(key) if isinstance(key, str) else None


class _ValuesView(_View, ValuesView):
    _shown = staticmethod(lambda item: item[2])

    def __contains__(self, value):
        return value in list(self)


class _ItemsView(_SetView, ItemsView):
    _shown = staticmethod(lambda item: item[1:])
    _text = staticmethod(lambda item: f"{item[0]!r}: {item[1]!r}")

    def __contains__(self, item):
        return self._mark(item) is not None and item[1] in self._mapping.getall(item[0], ())

    def _mark(self, item):
        if not isinstance(item, tuple) or len(item) != 2 or not isinstance(item[0], str):
            return None
        return self._mapping._identity(item[0]), item[1]


class MultiDict(_Reading, MutableMultiMapping):
    """Keys in the order of insertion; d[key] is the first value, getall(key) are all of them."""

    _key = str  # how a key is kept

    def __init__(self, *args, **kwargs):
        if len(args) > 1:
            count = len(args) + 1
            raise TypeError(f"{type(self).__name__} takes from 1 to 2 positional arguments but {count} were given")
        self._items = []
        self.extend(*args, **kwargs)

    def _change(self, items):
        self._items = items
        self._version = next(_versions)

    def _entry(self, key, value):
        return self._identity(key), key if isinstance(key, self._key) else self._key(key), value

    def add(self, key, value):
        self._items.append(self._entry(key, value))
        self._version = next(_versions)

    def extend(self, arg=(), /, **kwargs):
        self._change(self._items + self._entries(arg, kwargs))

    def _entries(self, arg, kwargs):
        if isinstance(arg, _Reading):
            arg = arg.items()
        elif hasattr(arg, "keys"):
            arg = [(key, arg[key]) for key in arg.keys()]
        pairs = []
        for at, pair in enumerate(arg):
            try:
                count = len(pair)
            except TypeError:
                raise TypeError(f"multidict cannot convert sequence element #{at} to a sequence") from None
            if count != 2:
                raise ValueError(f"multidict update sequence element #{at} has length {count}; 2 is required")
            pairs.append(pair)
        return [self._entry(*pair) for pair in (*pairs, *kwargs.items())]

    def update(self, arg=(), /, **kwargs):
        """Replaces the values of the keys that are given, one by one; those left over go, and new ones come last."""
        items, places = list(self._items), {}  # identity -> where it stands
        for at, item in enumerate(items):
            places.setdefault(item[0], []).append(at)
        entries, added = self._entries(arg, kwargs), []
        for entry in entries:
            if free := places.get(entry[0]):
                items[free.pop(0)] = entry
            else:
                added.append(entry)
        left = {at for identity in {entry[0] for entry in entries} for at in places.get(identity, ())}
        self._change([item for at, item in enumerate(items) if at not in left] + added)

    def __setitem__(self, key, value):
        entry = self._entry(key, value)
        for at, (other, _, _) in enumerate(self._items):
            if other == entry[0]:
                rest = [item for item in self._items[at + 1 :] if item[0] != other]
                self._change([*self._items[:at], entry, *rest])
                return
        self.add(key, value)

    def __delitem__(self, key):
        self.popall(key)

    def popall(self, key, default=_missing):
        values = self.getall(key, default)
        identity = self._identity(key)
        if any(item[0] == identity for item in self._items):
            self._change([item for item in self._items if item[0] != identity])
        return values

    def popone(self, key, default=_missing):
        identity = self._identity(key)
        for at, (other, _, value) in enumerate(self._items):
            if other == identity:
                self._change(self._items[:at] + self._items[at + 1 :])
                return value
        if default is not _missing:
            return default
        raise KeyError(key)

    pop = popone

    def popitem(self):
        if not self._items:
            raise KeyError("empty multidict")
        self._version = next(_versions)
        return self._items.pop()[1:]

    def setdefault(self, key, default=None):
        if key not in self:
            self.add(key, default)
        return self[key]

    def clear(self):
        self._change([])

    def copy(self):
        return type(self)(self)

    __copy__ = copy

    def __reduce__(self):
        return type(self), (list(self.items()),)


class CIMultiDict(MultiDict):
    """A multidict that does not tell upper from lower case in keys."""

    _key = istr

    @staticmethod
    def _identity(key):
        return MultiDict._identity(key).lower()


class MultiDictProxy(_Reading):
    """A view that cannot be changed."""

    _kind = MultiDict

    def __init__(self, arg, /):
        if not isinstance(arg, (self._kind, type(self))):
            raise TypeError(
                f"ctor requires {self._kind.__name__} or {type(self).__name__} instance, not {type(arg)!r}"
            )
        self._source = arg._source if isinstance(arg, MultiDictProxy) else arg
        self._identity = self._source._identity

    @property
    def _items(self):
        return self._source._items

    @property
    def _version(self):
        return self._source._version

    def __reduce__(self):
        raise TypeError(f"can't pickle {type(self).__name__} objects")

    def copy(self):
        return self._kind(self)


class CIMultiDictProxy(MultiDictProxy):
    _kind = CIMultiDict


def getversion(multidict):
    """A number that every change of a multidict makes larger."""
    if not isinstance(multidict, _Reading):
        raise TypeError("Parameter should be multidict or proxy")
    return multidict._version
