# What was subscripted before is the same object again, unless 0 and False are to be told apart.
from typing import Annotated, Callable, Dict, Generic, List, Literal, Optional, Tuple, TypeVar

T = TypeVar('T')


class Box(Generic[T]):
    pass


print(List[int] is List[int], Dict[str, T][int] is Dict[str, T][int], Box[int] is Box[int], Tuple[int, ...] is Tuple[int, ...])
print(Callable[[int], str] is Callable[[int], str], Callable[..., T] is Callable[..., T], Optional[int] == Optional[int])
print(Literal[0], Literal[False], Literal[0] is Literal[0], Annotated[int, 1], Annotated[int, True])
print(Annotated[int, []] == Annotated[int, []], Annotated[int, []] is Annotated[int, []])
for make in (lambda: List[int, str], lambda: Callable[int], lambda: Callable[int, str]):
    try:
        make()
    except TypeError as error:
        print(error, error.__context__)

# output:
# True True True True
# True True True
# typing.Literal[0] typing.Literal[False] True typing.Annotated[int, 1] typing.Annotated[int, True]
# True False
# Too many arguments for typing.List; actual 2, expected 1 None
# Callable must be used as Callable[[arg, ...], result]. None
