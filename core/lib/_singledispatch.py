"""functools.singledispatch and singledispatchmethod: implementations chosen by the type of an argument."""

from functools import _GenericAlias, update_wrapper


def _implementation(cls, registry):
    # The registered class nearest to cls. Classes of cls's own MRO stand at their place in it. A virtual base (an ABC)
    # stands just behind the last class of the MRO that belongs to it, and behind the ABCs that this one names as bases,
    # unless it derives from them itself; of several at one place the most derived wins.
    mro = cls.__mro__
    best = []
    best_place = len(mro) + 1
    for candidate in registry:
        if candidate in mro:
            place = mro.index(candidate)
        else:
            try:
                if not issubclass(cls, candidate):
                    continue
                last = [base for base in mro if issubclass(base, candidate)][-1]
                named = [base for base in last.__bases__
                         if hasattr(base, '__abstractmethods__') and not issubclass(candidate, base)]
                place = max(map(mro.index, [last, *named])) + 0.5
            except TypeError:
                continue
        if place < best_place:
            best, best_place = [candidate], place
        elif place == best_place:
            best.append(candidate)
    best = [one for one in best if not any(other is not one and issubclass(other, one) for other in best)]
    if len(best) > 1:
        raise RuntimeError(f"Ambiguous dispatch: {best[0]} or {best[1]}")
    return registry.get(best[0]) if best else None


def _dispatchable(cls):
    if isinstance(cls, type) and not isinstance(cls, _GenericAlias):
        return True
    return type(cls) is type(int | str) and all(isinstance(arg, type) for arg in cls.__args__)


def singledispatch(func):
    """A function with implementations chosen by the type of its first argument."""
    from types import MappingProxyType
    from abc import get_cache_token

    registry = {}
    chosen = {}
    token = get_cache_token()

    def dispatch(cls):
        nonlocal token
        if token != get_cache_token():
            chosen.clear()
            token = get_cache_token()
        found = chosen.get(cls)
        if found is None:
            found = registry.get(cls) or _implementation(cls, registry)
            chosen[cls] = found
        return found

    def register(cls, func=None):
        if _dispatchable(cls):
            if func is None:
                return lambda f: register(cls, f)
        else:
            if func is not None:
                raise TypeError(f"Invalid first argument to `register()`. {cls!r} is not a class or union type.")
            # A method may come wrapped, as a classmethod or staticmethod.
            annotated = getattr(cls, '__func__', cls)
            if not getattr(annotated, '__annotate__', None):
                raise TypeError(f"Invalid first argument to `register()`: {cls!r}. Use either "
                                "`@register(some_class)` or plain `@register` on an annotated function.")
            func = cls
            from typing import get_type_hints
            name, cls = next(iter(get_type_hints(annotated, format=3).items()))
            if not _dispatchable(cls):
                if type(cls).__name__ == 'ForwardRef':
                    raise TypeError(f"Invalid annotation for {name!r}. {cls!r} is an unresolved forward reference.")
                if type(cls) is type(int | str):
                    raise TypeError(f"Invalid annotation for {name!r}. {cls!r} not all arguments are classes.")
                raise TypeError(f"Invalid annotation for {name!r}. {cls!r} is not a class.")
        for one in (cls,) if isinstance(cls, type) else cls.__args__:
            registry[one] = func
        chosen.clear()
        return func

    def wrapper(*args, **kw):
        if not args:
            raise TypeError(f'{name} requires at least 1 positional argument')
        return dispatch(args[0].__class__)(*args, **kw)

    name = getattr(func, '__name__', 'singledispatch function')
    registry[object] = func
    wrapper.register = register
    wrapper.dispatch = dispatch
    wrapper.registry = MappingProxyType(registry)
    wrapper._clear_cache = chosen.clear
    return update_wrapper(wrapper, func)


class _singledispatchmethod_get:
    # A singledispatchmethod of an object or of its class; the names that it has are those of the method.

    def __init__(self, method, obj, cls):
        self._method, self._obj, self._cls = method, obj, cls
        self.register, self.__wrapped__ = method.register, method.func
        for name in ('__module__', '__doc__'):
            try:
                setattr(self, name, getattr(method.func, name))
            except AttributeError:
                pass

    def __repr__(self):
        name = getattr(self, '__qualname__', None) or getattr(self, '__name__', '?')
        if self._obj is None:
            return f'<single dispatch method {name}>'
        return f'<bound single dispatch method {name} of {self._obj!r}>'

    def __call__(self, /, *args, **kwargs):
        if not args:
            name = getattr(self, '__name__', 'singledispatchmethod method')
            raise TypeError(f'{name} requires at least 1 positional argument')
        method = self._method.dispatcher.dispatch(args[0].__class__)
        if hasattr(method, "__get__"):
            method = method.__get__(self._obj, self._cls)
        return method(*args, **kwargs)

    def __getattr__(self, name):
        if name not in ('__name__', '__qualname__', '__isabstractmethod__', '__annotations__', '__type_params__'):
            raise AttributeError(name)
        return getattr(self.__wrapped__, name)


class singledispatchmethod:
    """singledispatch for methods: looks at the first argument after self or cls."""

    def __init__(self, func):
        if not callable(func) and not hasattr(func, "__get__"):
            raise TypeError(f"{func!r} is not callable or a descriptor")
        self.dispatcher = singledispatch(func)
        self.func = func

    def register(self, cls, method=None):
        """Add an implementation for cls."""
        return self.dispatcher.register(cls, func=method)

    def __get__(self, obj, cls=None):
        return _singledispatchmethod_get(self, obj, cls)

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, '__isabstractmethod__', False)

    def __repr__(self):
        name = getattr(self.func, '__qualname__', None) or getattr(self.func, '__name__', '?')
        return f'<single dispatch method descriptor {name}>'


for _one in singledispatch, _singledispatchmethod_get, singledispatchmethod:
    _one.__module__ = 'functools'
del _one
