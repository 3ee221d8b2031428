"""Abstract base classes: the metaclass, its virtual subclasses, and the marks on what must be defined."""

from _types import share_patterns as _share_patterns
from _weakref import ref


def abstractmethod(funcobj):
    """Mark a method that a concrete subclass must define."""
    funcobj.__isabstractmethod__ = True
    return funcobj


class abstractclassmethod(classmethod):
    __isabstractmethod__ = True

    def __init__(self, callable):
        callable.__isabstractmethod__ = True
        super().__init__(callable)


class abstractstaticmethod(staticmethod):
    __isabstractmethod__ = True

    def __init__(self, callable):
        callable.__isabstractmethod__ = True
        super().__init__(callable)


class abstractproperty(property):
    __isabstractmethod__ = True


class _Data:
    # What an ABC remembers of other classes, held weakly. `rejected` counts only while no class has been registered
    # anywhere since (`registrations` is unchanged).
    __slots__ = ('registry', 'accepted', 'rejected', 'registrations')

    def __init__(self):
        self.registry = set()
        self.accepted = set()
        self.rejected = set()
        self.registrations = _registrations


_registrations = 0


def get_cache_token():
    """A value that changes with every register() on any ABC."""
    return _registrations


def _abstract_names(cls, namespace):
    names = {name for name, value in namespace if getattr(value, '__isabstractmethod__', False)}
    for base in cls.__bases__:
        for name in getattr(base, '__abstractmethods__', ()):
            if getattr(getattr(cls, name, None), '__isabstractmethod__', False):
                names.add(name)
    return frozenset(names)


class ABCMeta(type):
    """Metaclass of abstract base classes."""

    def __new__(mcls, name, bases, namespace, /, **kwargs):
        cls = super().__new__(mcls, name, bases, namespace, **kwargs)
        cls.__abstractmethods__ = _abstract_names(cls, namespace.items())
        cls._abc_impl = _Data()
        return cls

    def register(cls, subclass):
        """Make subclass a virtual subclass of this ABC; returns it, so it can decorate."""
        global _registrations
        if not isinstance(subclass, type):
            raise TypeError("Can only register classes")
        if issubclass(subclass, cls):
            return subclass
        if issubclass(cls, subclass):
            raise RuntimeError("Refusing to create an inheritance cycle")
        cls._abc_impl.registry.add(ref(subclass))
        _registrations += 1
        _share_patterns(cls, subclass)
        return subclass

    def __instancecheck__(cls, instance):
        subclass = instance.__class__
        if ref(subclass) in cls._abc_impl.accepted:
            return True
        subtype = type(instance)
        return cls.__subclasscheck__(subclass) or subtype is not subclass and cls.__subclasscheck__(subtype)

    def __subclasscheck__(cls, subclass):
        if not isinstance(subclass, type):
            raise TypeError('issubclass() arg 1 must be a class')
        data = cls._abc_impl
        key = ref(subclass)
        if key in data.accepted:
            return True
        if data.registrations != _registrations:
            data.rejected.clear()
            data.registrations = _registrations
        elif key in data.rejected:
            return False
        answer = cls.__subclasshook__(subclass)
        if answer is NotImplemented:
            answer = cls in getattr(subclass, '__mro__', ()) or _by_relation(cls, data, subclass)
        (data.accepted if answer else data.rejected).add(key)
        return answer

    def _dump_registry(cls, file=None):
        print(f"Class: {cls.__module__}.{cls.__qualname__}", file=file)
        print(f"Inv. counter: {get_cache_token()}", file=file)
        data = cls._abc_impl
        print(f"_abc_registry: {data.registry!r}", file=file)
        print(f"_abc_cache: {data.accepted!r}", file=file)
        print(f"_abc_negative_cache: {data.rejected!r}", file=file)
        print(f"_abc_negative_cache_version: {data.registrations!r}", file=file)

    def _abc_registry_clear(cls):
        cls._abc_impl.registry.clear()

    def _abc_caches_clear(cls):
        cls._abc_impl.accepted.clear()
        cls._abc_impl.rejected.clear()


def _by_relation(cls, data, subclass):
    # A subclass of something registered, or of a subclass, belongs too.
    for registered in list(data.registry):
        registered = registered()
        if registered is not None and issubclass(subclass, registered):
            return True
    for derived in type.__subclasses__(cls):
        if issubclass(subclass, derived):
            return True
    return False


class ABC(metaclass=ABCMeta):
    """A base that brings ABCMeta along."""
    __slots__ = ()


def update_abstractmethods(cls):
    """Compute again what is abstract in cls after a decorator has changed it; does nothing to other classes."""
    if hasattr(cls, '__abstractmethods__'):
        cls.__abstractmethods__ = _abstract_names(cls, cls.__dict__.items())
    return cls
