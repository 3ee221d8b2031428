# Reprs and equality of special forms, unions, callables, generics, literals, annotated types.
import typing as t
from typing import *

T = TypeVar('T')
P = ParamSpec('P')
Ts = TypeVarTuple('Ts')
for form in (Any, Optional[int], Union[int, str, None], int | None, Union[int], Union[int, int], List[int], Dict[str, List[T]], Callable[[int], str], Callable[..., Any], Callable[P, T], Callable[Concatenate[int, P], T], Tuple[int, ...], Tuple[()], tuple[int, str], Literal[1, 'a', None, True], Annotated[int, 'x', 3], ClassVar[int], Final[str], Type[int], type[int], Generator[int, str, None], AsyncIterator[int], T, P, Ts, P.args, P.kwargs, Unpack[Ts], NoReturn, Never, LiteralString, Self, TypeAlias, Required[int], NotRequired[int], ReadOnly[int], TypeGuard[int], TypeIs[int], Deque[int], DefaultDict[str, int], Pattern[str], IO[str], Counter[str], Awaitable[int], Iterable, SupportsInt, NoDefault, Optional['Later'], ForwardRef('X'), Hashable):
    print(repr(form))
print(Union[int, str] == Union[str, int], Optional[int] == Union[int, None], hash(Union[int, str]) == hash(Union[str, int]), Literal[1] == Literal[True], Literal[1, 2] == Literal[2, 1], Literal[1, 1], List[int] == list[int], Annotated[int, 1] == Annotated[int, 1], Union[Literal[1], int, Literal[1]], Literal[Literal[1, 2], 3])

# output:
# typing.Any
# int | None
# int | str | None
# int | None
# <class 'int'>
# <class 'int'>
# typing.List[int]
# typing.Dict[str, typing.List[~T]]
# typing.Callable[[int], str]
# typing.Callable[..., typing.Any]
# typing.Callable[~P, ~T]
# typing.Callable[typing.Concatenate[int, ~P], ~T]
# typing.Tuple[int, ...]
# typing.Tuple[()]
# tuple[int, str]
# typing.Literal[1, 'a', None, True]
# typing.Annotated[int, 'x', 3]
# typing.ClassVar[int]
# typing.Final[str]
# typing.Type[int]
# type[int]
# typing.Generator[int, str, NoneType]
# typing.AsyncIterator[int]
# ~T
# ~P
# Ts
# P.args
# P.kwargs
# typing.Unpack[Ts]
# typing.NoReturn
# typing.Never
# typing.LiteralString
# typing.Self
# typing.TypeAlias
# typing.Required[int]
# typing.NotRequired[int]
# typing.ReadOnly[int]
# typing.TypeGuard[int]
# typing.TypeIs[int]
# typing.Deque[int]
# typing.DefaultDict[str, int]
# typing.Pattern[str]
# typing.IO[str]
# typing.Counter[str]
# typing.Awaitable[int]
# typing.Iterable
# <class 'typing.SupportsInt'>
# typing.NoDefault
# ForwardRef('Later') | None
# ForwardRef('X')
# typing.Hashable
# True True True False True typing.Literal[1] False True typing.Literal[1] | int typing.Literal[1, 2, 3]
