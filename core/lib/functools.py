"""Tools that take functions and give functions."""

__all__ = ["update_wrapper", "wraps", "WRAPPER_ASSIGNMENTS", "WRAPPER_UPDATES", "total_ordering", "cache", "cmp_to_key",
           "lru_cache", "reduce", "partial", "partialmethod", "singledispatch", "singledispatchmethod",
           "cached_property", "Placeholder"]

_GenericAlias = type(list[int])
_missing = object()

WRAPPER_ASSIGNMENTS = ('__module__', '__name__', '__qualname__', '__doc__', '__annotate__', '__type_params__')
WRAPPER_UPDATES = ('__dict__',)


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """Make wrapper look like wrapped; wrapper.__wrapped__ leads back."""
    for name in assigned:
        try:
            value = getattr(wrapped, name)
        except AttributeError:
            pass
        else:
            setattr(wrapper, name, value)
    for name in updated:
        getattr(wrapper, name).update(getattr(wrapped, name, {}))
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """Decorator form of update_wrapper()."""
    def decorate(wrapper):
        return update_wrapper(wrapper, wrapped, assigned, updated)
    return decorate


# ---- ordering

def _derived_order(name, root, negate, on_equal):
    # One missing comparison out of the one that the class has: `not root(other)` or `root(other)`, corrected by ==.
    def compare(self, other):
        answer = getattr(type(self), root)(self, other)
        if answer is NotImplemented:
            return answer
        if negate:
            answer = not answer
        if on_equal == 'or':
            return answer or self == other
        if on_equal == 'and':
            return answer and self != other
        return answer
    compare.__name__ = name
    compare.__qualname__ = f'_{name[2:4]}_from_{root[2:4]}'
    compare.__doc__ = getattr(int, name).__doc__
    return compare


_order_rules = {
    '__lt__': (('__gt__', True, 'and'), ('__le__', False, 'or'), ('__ge__', True, '')),
    '__le__': (('__ge__', True, 'or'), ('__lt__', False, 'and'), ('__gt__', True, '')),
    '__gt__': (('__lt__', True, 'and'), ('__ge__', False, 'or'), ('__le__', True, '')),
    '__ge__': (('__le__', True, 'or'), ('__gt__', False, 'and'), ('__lt__', True, '')),
}


def total_ordering(cls):
    """Class decorator: fills in the comparisons that are missing."""
    roots = {name for name in _order_rules if getattr(cls, name, None) is not getattr(object, name)}
    if not roots:
        raise ValueError('must define at least one ordering operation: < > <= >=')
    root = max(roots)
    for name, negate, on_equal in _order_rules[root]:
        if name not in roots:
            setattr(cls, name, _derived_order(name, root, negate, on_equal))
    return cls


class _Key:
    __slots__ = ('_compare', 'obj')
    __hash__ = None

    def __init__(self, compare, obj):
        self._compare = compare
        self.obj = obj

    def _against(self, other):
        if not isinstance(other, _Key):
            raise TypeError('other argument must be K instance')
        return self._compare(self.obj, other.obj)

    def __lt__(self, other):
        return self._against(other) < 0

    def __gt__(self, other):
        return self._against(other) > 0

    def __eq__(self, other):
        return self._against(other) == 0

    def __le__(self, other):
        return self._against(other) <= 0

    def __ge__(self, other):
        return self._against(other) >= 0


_Key.__module__ = 'functools'
_Key.__name__ = _Key.__qualname__ = 'KeyWrapper'


def cmp_to_key(mycmp):
    """A sort key out of an old-style comparison."""
    def key(obj):
        return _Key(mycmp, obj)
    return key


def reduce(function, iterable, /, initial=_missing):
    """Fold iterable from the left with a function of two arguments."""
    try:
        iterator = iter(iterable)
    except TypeError:
        raise TypeError("reduce() arg 2 must support iteration") from None
    if initial is _missing:
        for initial in iterator:
            break
        else:
            raise TypeError("reduce() of empty iterable with no initial value")
    for item in iterator:
        initial = function(initial, item)
    return initial


# ---- partial

class _PlaceholderType:
    """The type of Placeholder: keeps a position free in partial()."""
    __slots__ = ()
    __module__ = 'functools'

    def __new__(cls):
        return Placeholder

    def __init_subclass__(cls):
        raise TypeError("type 'functools._PlaceholderType' is not an acceptable base type")

    def __repr__(self):
        return 'Placeholder'

    def __reduce__(self):
        return 'Placeholder'


Placeholder = object.__new__(_PlaceholderType)
_MethodType = type(Placeholder.__reduce__)


def _merge(stored, given):
    # Stored positional arguments with their free places filled from the front of the given ones.
    given = iter(given)
    merged = [next(given, Placeholder) if value is Placeholder else value for value in stored]
    merged.extend(given)
    return tuple(merged)


class partial:
    """A function with some arguments given already."""

    def __new__(cls, func=_missing, /, *args, **keywords):
        if func is _missing:
            raise TypeError("type 'partial' takes at least one argument")
        if not callable(func):
            raise TypeError("the first argument must be callable")
        if args and args[-1] is Placeholder:
            raise TypeError("trailing Placeholders are not allowed")
        for value in keywords.values():
            if value is Placeholder:
                raise TypeError("Placeholder cannot be passed as a keyword argument")
        if isinstance(func, partial) and not (func.__dict__ or cls is not type(func)):
            args = _merge(func.args, args) if func._free else func.args + args
            if func.keywords:
                keywords = {**func.keywords, **keywords}
            func = func.func
        self = super().__new__(cls)
        self.func = func
        self.args = args
        self.keywords = keywords
        self._free = sum([value is Placeholder for value in args])
        return self

    __slots__ = ('func', 'args', 'keywords', '_free', '__dict__', '__weakref__')

    def __call__(self, /, *args, **keywords):
        stored = self.args
        if self._free:
            if len(args) < self._free:
                raise TypeError("missing positional arguments in 'partial' call; "
                                f"expected at least {self._free}, got {len(args)}")
            args = _merge(stored, args)
        elif stored:
            args = stored + args
        if self.keywords:
            keywords = {**self.keywords, **keywords}
        return self.func(*args, **keywords)

    def __get__(self, obj, objtype=None):
        return self if obj is None else _MethodType(self, obj)

    def __repr__(self):
        cls = type(self)
        name = f"{cls.__module__}.{cls.__qualname__}"
        if id(self) in _in_repr:
            return "..."
        _in_repr.add(id(self))
        try:
            parts = [repr(self.func), *map(repr, self.args), *[f"{k}={v!r}" for k, v in self.keywords.items()]]
        finally:
            _in_repr.discard(id(self))
        return f"{name}({', '.join(parts)})"

    def __reduce__(self):
        return type(self), (self.func,), (self.func, self.args, self.keywords, self.__dict__ or None)

    def __setstate__(self, state):
        if not isinstance(state, tuple) or len(state) != 4 or not callable(state[0]) \
                or not isinstance(state[1], tuple) or not all(isinstance(part, dict | None) for part in state[2:]):
            raise TypeError("invalid partial state")
        func, args, keywords, namespace = state
        if args and args[-1] is Placeholder:
            raise TypeError("trailing Placeholders are not allowed")
        self.func = func
        self.args = tuple(args)
        self.keywords = keywords if type(keywords) is dict else dict(keywords or ())
        self._free = sum([value is Placeholder for value in args])
        self.__dict__ = namespace or {}

    __class_getitem__ = classmethod(_GenericAlias)


partial.__name__ = 'functools.partial'  # what messages show: at CPython's it is in C

_in_repr = set()


class partialmethod:
    """partial() for use as a method in a class body."""

    def __init__(self, func, /, *args, **keywords):
        if not callable(func) and getattr(func, '__get__', None) is None:
            raise TypeError(f'the first argument {func!r} must be a callable or a descriptor')
        if args and args[-1] is Placeholder:
            raise TypeError("trailing Placeholders are not allowed")
        if isinstance(func, partialmethod):
            args = _merge(func.args, args)
            keywords = {**func.keywords, **keywords}
            func = func.func
        self.func = func
        self.args = args
        self.keywords = keywords

    def __repr__(self):
        cls = type(self)
        parts = [repr(self.func), *map(repr, self.args), *[f"{k}={v!r}" for k, v in self.keywords.items()]]
        return f"{cls.__module__}.{cls.__qualname__}({', '.join(parts)})"

    def _make_unbound_method(self):
        def _method(cls_or_self, /, *args, **keywords):
            return self.func(cls_or_self, *_merge(self.args, args), **{**self.keywords, **keywords})
        _method.__isabstractmethod__ = self.__isabstractmethod__
        _method.__partialmethod__ = self
        return _method

    def __get__(self, obj, cls=None):
        get = getattr(self.func, '__get__', None)
        if get is not None and not isinstance(self.func, partial):
            bound = get(obj, cls)
            if bound is not self.func:
                # A descriptor that gives its own callable (a classmethod, a bound function): only add arguments.
                result = partial(bound, *self.args, **self.keywords)
                if hasattr(bound, '__self__'):
                    result.__self__ = bound.__self__
                return result
        return self._make_unbound_method().__get__(obj, cls)

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, '__isabstractmethod__', False)

    __class_getitem__ = classmethod(_GenericAlias)


# ---- caches

def __getattr__(name):
    # The result type of cache_info() is made when it is first asked for: namedtuple is not cheap.
    global _CacheInfo
    if name == '_CacheInfo':
        from collections import namedtuple
        _CacheInfo = namedtuple('CacheInfo', ['hits', 'misses', 'maxsize', 'currsize'], module='functools')
        return _CacheInfo
    if name in ('singledispatch', 'singledispatchmethod'):
        import _singledispatch
        return globals().setdefault(name, getattr(_singledispatch, name))
    raise AttributeError(f"module 'functools' has no attribute {name!r}")


_keywords_follow = object()


def _make_key(args, keywords, typed):
    key = args
    if keywords:
        key = args + (_keywords_follow, *keywords.items())
    if typed:
        key = key + (_keywords_follow, *map(type, args), *map(type, keywords.values()))
    elif not keywords and len(key) == 1 and type(key[0]) in (int, str):
        return key[0]
    return key


class _lru_cache_wrapper:
    # Entries are kept in the order of their last use: a hit moves its entry to the end of the dict, a full cache drops
    # the first.
    def __init__(self, function, maxsize, typed):
        if not callable(function):
            raise TypeError('the first argument must be callable')
        update_wrapper(self, function)  # first: of a function that is such a cache itself, it brings all of this
        self._function = function
        self._maxsize = maxsize
        self._typed = typed
        self._entries = {}
        self._hits = self._misses = 0
        self.cache_parameters = lambda: {'maxsize': maxsize, 'typed': typed}

    def __call__(self, /, *args, **keywords):
        key = args[0] if len(args) == 1 and not keywords and not self._typed and type(args[0]) in (int, str) \
            else _make_key(args, keywords, self._typed)
        entries = self._entries
        maxsize = self._maxsize
        try:
            result = entries.get(key, _missing)
        except TypeError:
            hash(key)  # raises with the text that names the argument's type alone
            raise
        if result is not _missing:
            if maxsize is not None:
                del entries[key]
                entries[key] = result
            self._hits += 1
            return result
        self._misses += 1
        result = self._function(*args, **keywords)
        if maxsize is None:
            entries[key] = result
        elif maxsize and key not in entries:
            if len(entries) >= maxsize:
                del entries[next(iter(entries))]
            entries[key] = result
        return result

    def __get__(self, obj, objtype=None):
        return self if obj is None else _MethodType(self, obj)

    def cache_info(self):
        """Hits, misses, maximum and current size."""
        CacheInfo = globals().get('_CacheInfo') or __getattr__('_CacheInfo')
        return CacheInfo(self._hits, self._misses, self._maxsize, len(self._entries))

    def cache_clear(self):
        """Forget everything."""
        self._entries.clear()
        self._hits = self._misses = 0

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __reduce__(self):
        return self.__qualname__


def lru_cache(maxsize=128, typed=False):
    """Remember results, the most recently used `maxsize` of them (all of them if None)."""
    if callable(maxsize) and isinstance(typed, bool):
        return _lru_cache_wrapper(maxsize, 128, typed)
    if isinstance(maxsize, int):
        maxsize = max(maxsize, 0)
    elif maxsize is not None:
        raise TypeError('Expected first argument to be an integer, a callable, or None')
    return lambda function: _lru_cache_wrapper(function, maxsize, typed)


def cache(user_function, /):
    """Remember every result."""
    return lru_cache(maxsize=None)(user_function)


class cached_property:
    """A method whose first result becomes an attribute of the instance."""

    def __init__(self, func):
        self.func = func
        self.attrname = None
        self.__doc__ = func.__doc__
        self.__module__ = func.__module__

    def __set_name__(self, owner, name):
        if self.attrname is None:
            self.attrname = name
        elif name != self.attrname:
            raise TypeError("Cannot assign the same cached_property to two different names "
                            f"({self.attrname!r} and {name!r}).")

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        name = self.attrname
        if name is None:
            raise TypeError("Cannot use cached_property instance without calling __set_name__ on it.")
        try:
            values = instance.__dict__
        except AttributeError:
            raise TypeError(f"No '__dict__' attribute on {type(instance).__name__!r} instance to cache {name!r} "
                            "property.") from None
        result = values.get(name, _missing)
        if result is _missing:
            result = self.func(instance)
            try:
                values[name] = result
            except TypeError:
                raise TypeError(f"The '__dict__' attribute on {type(instance).__name__!r} instance does not support "
                                f"item assignment for caching {name!r} property.") from None
        return result

    __class_getitem__ = classmethod(_GenericAlias)
