"""What the package of this name offers to older Pythons: typing and its relatives have all of it today."""

import typing
from annotationlib import Format, get_annotations, type_repr
from collections.abc import Buffer
from types import get_original_bases
from typing import *
from typing import evaluate_forward_ref
from warnings import deprecated

__all__ = [*typing.__all__, 'Buffer', 'Doc', 'Format', 'Sentinel', 'deprecated', 'disjoint_base', 'evaluate_forward_ref',
           'get_annotations', 'get_original_bases', 'type_repr']


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


class Sentinel:
    """A value that stands for nothing else."""

    def __init__(self, name, /, repr=None):
        self._name, self._repr = name, f'<{name}>' if repr is None else repr

    def __repr__(self):
        return self._repr

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]


def disjoint_base(cls):
    """A mark for type checkers."""
    cls.__disjoint_base__ = True
    return cls
