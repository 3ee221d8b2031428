"""What the package of this name offers to older Pythons: typing and its relatives have all of it today."""

import sys
import typing
from annotationlib import Format, get_annotations, type_repr
from collections.abc import Buffer
from io import Reader, Writer
from types import get_original_bases
from typing import *
from typing import evaluate_forward_ref
from warnings import deprecated

__all__ = [*typing.__all__, 'Buffer', 'Doc', 'Format', 'IntVar', 'NoExtraItems', 'Reader', 'Sentinel', 'TypeForm',
           'Writer', 'deprecated', 'disjoint_base', 'evaluate_forward_ref', 'get_annotations', 'get_original_bases',
           'runtime', 'sentinel', 'type_repr']

runtime = runtime_checkable


def IntVar(name):
    return TypeVar(name)


class _TypeForm(typing._SpecialForm, _root=True):
    def __call__(self, obj, /):
        return obj

    def __repr__(self):
        return 'typing_extensions.TypeForm'


@_TypeForm
def TypeForm(self, parameters):
    """The values that type expressions are."""
    return typing._GenericAlias(self, (typing._type_check(parameters, f'{self} accepts only a single type.'),))


class Doc:
    """A description of a parameter or attribute, for Annotated."""

    def __init__(self, documentation, /):
        self.documentation = documentation

    def __repr__(self):
        return f'Doc({self.documentation!r})'

    def __hash__(self):
        return hash(self.documentation)

    def __eq__(self, other):
        return self.documentation == other.documentation if isinstance(other, Doc) else NotImplemented


class sentinel:
    """A value that stands for nothing else."""

    def __init__(self, name, /, repr=None):
        self.__name__, self._repr = name, name if repr is None else repr
        self.__module__ = sys._getframe(1).f_globals['__name__']

    def __repr__(self):
        return self._repr

    def __reduce__(self):
        return self.__name__

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]


Sentinel = sentinel


def disjoint_base(cls):
    """A mark for type checkers."""
    cls.__disjoint_base__ = True
    return cls


class _NoExtraItems:
    def __repr__(self):
        return 'typing_extensions.NoExtraItems'

    def __reduce__(self):
        return 'NoExtraItems'


NoExtraItems = _NoExtraItems()


class _TypedDictMeta(typing._TypedDictMeta):
    def __new__(cls, name, bases, ns, *, total=True, closed=None, extra_items=NoExtraItems):
        if closed and extra_items is not NoExtraItems:
            raise TypeError("Cannot combine closed=True and extra_items")
        result = super().__new__(cls, name, bases, ns, total)
        if result.__orig_bases__ == (typing.TypedDict,):
            result.__orig_bases__ = (TypedDict,)
        result.__closed__, result.__extra_items__ = closed, extra_items
        return result

    __call__ = dict


_TypedDict = type.__new__(_TypedDictMeta, 'TypedDict', (), {'__module__': 'typing_extensions'})


class _TypedDictForm:
    def __call__(self, typename, fields, /, *, total=True, closed=None, extra_items=NoExtraItems):
        ns = {'__annotations__': dict(fields), '__module__': sys._getframe(1).f_globals['__name__']}
        return _TypedDictMeta(typename, (), ns, total=total, closed=closed, extra_items=extra_items)

    def __mro_entries__(self, bases):
        return (_TypedDict,)

    def __repr__(self):
        return 'typing_extensions.TypedDict'


TypedDict = _TypedDictForm()


def is_typeddict(tp):
    """Whether tp is a TypedDict class."""
    return typing.is_typeddict(tp) and tp is not _TypedDict
