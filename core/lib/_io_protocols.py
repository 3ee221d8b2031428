"""io.Reader and io.Writer: what can be read from and written to, whatever it is."""

from abc import ABCMeta, abstractmethod
from types import GenericAlias


class _Protocol(metaclass=ABCMeta):
    __slots__ = ()

    @classmethod
    def __subclasshook__(cls, candidate):
        if cls not in (Reader, Writer):
            return NotImplemented
        name = 'read' if cls is Reader else 'write'
        for base in candidate.__mro__:
            if name in base.__dict__:
                return base.__dict__[name] is not None or NotImplemented
        return NotImplemented

    __class_getitem__ = classmethod(GenericAlias)


class Reader(_Protocol):
    """What gives str or bytes."""
    __slots__ = ()
    __module__ = 'io'

    @abstractmethod
    def read(self, size=..., /):
        """So much of it, or all."""


class Writer(_Protocol):
    """What takes str or bytes."""
    __slots__ = ()
    __module__ = 'io'

    @abstractmethod
    def write(self, data, /):
        """Take it; says how much was taken."""
