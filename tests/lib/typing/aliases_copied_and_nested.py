# Starred aliases stay starred in copies and pickles; type variables count in the lists inside; unions take text.
import collections.abc
import copy
import os
import pickle
from string.templatelib import Interpolation
from typing import Optional, TypeVar

T, U = TypeVar('T'), TypeVar('U')
alias = tuple[str, *tuple[int, ...]]
print(copy.copy(alias), copy.deepcopy(alias) == alias, pickle.loads(pickle.dumps(alias)))
print(dict[[T], U].__parameters__, dict[[T], U][int, str], dict[T, [int, U]][int, str])
print(collections.abc.Callable[[T, list[U]], U][int, str])
print(Optional[int] | 'Later', 'Later' | (int | None))
print(os.DirEntry[str], Interpolation[int])
for left, right in (int, 'Later'), (list[int], 'Later'):
    try:
        print(left | right)
    except TypeError as error:
        print(error)

# output:
# tuple[str, *tuple[int, ...]] True tuple[str, *tuple[int, ...]]
# (~T, ~U) dict[[int], str] dict[int, [int, str]]
# collections.abc.Callable[[int, list[str]], str]
# int | None | ForwardRef('Later') ForwardRef('Later') | int | None
# posix.DirEntry[str] string.templatelib.Interpolation[int]
# unsupported operand type(s) for |: 'type' and 'str'
# unsupported operand type(s) for |: 'types.GenericAlias' and 'str'
