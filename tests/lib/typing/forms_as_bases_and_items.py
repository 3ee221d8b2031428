"""What the forms of typing are as bases, in pickles, in loops and in texts."""
import copy
import pickle
import warnings
from typing import (Annotated, Dict, Generic, List, Literal, NamedTuple, NewType, NoDefault, Optional, Sequence, Tuple,
                    TypeVar, Union)

T = TypeVar('T')


class Base(Sequence[T]):
    pass


class Both(List[T], Base[T]):
    pass


print([cls.__name__ for cls in Both.__mro__[:4]])

UserId = NewType('UserId', int)
for what in List, Tuple, Dict:
    try:
        list(what)
    except TypeError as error:
        print(error)
try:
    class Admin(UserId):
        pass
except TypeError as error:
    print(error)
try:
    D = TypeVar('D', default=int)

    class Wrong(Generic[D, T]):
        pass
except TypeError as error:
    print(error)

marked = Annotated[int, 'metres']
print(pickle.loads(pickle.dumps(marked)), copy.deepcopy(marked) == marked)
print(pickle.loads(pickle.dumps(NoDefault)) is NoDefault)


def function(): pass


print(Literal[int, 'a', 1, None], Union[function, int], Optional[UserId])

with warnings.catch_warnings(record=True) as told:
    warnings.simplefilter('always')
    print(NamedTuple('Pair', a=int, b=str)(1, 'x'), NamedTuple('Nothing')())
for warning in told:
    print(warning.message)

# output:
# ['Both', 'list', 'Base', 'Sequence']
# '_SpecialGenericAlias' object is not iterable
# '_TupleType' object is not iterable
# '_SpecialGenericAlias' object is not iterable
# Cannot subclass an instance of NewType. Perhaps you were looking for: `Admin = NewType('Admin', UserId)`
# Type parameter ~T without a default follows type parameter with a default
# typing.Annotated[int, 'metres'] True
# True
# typing.Literal[int, 'a', 1, None] __main__.function | int __main__.UserId | None
# Pair(a=1, b='x') Nothing()
# Creating NamedTuple classes using keyword arguments is deprecated and will be disallowed in Python 3.15. Use the class-based or functional syntax instead.
# Failing to pass a value for the 'fields' parameter is deprecated and will be disallowed in Python 3.15. To create a NamedTuple class with 0 fields using the functional syntax, pass an empty list, e.g. `Nothing = NamedTuple('Nothing', [])`.
