# What a generic class or alias gets for its parameters: a tuple that is unpacked stands for its types, a TypeVarTuple
# takes those in between, a ParamSpec keeps a list of types together.
import pickle
from typing import (Annotated, Callable, Concatenate, Generic, NamedTuple, ParamSpec, ReadOnly, Tuple, TypedDict, TypeVar,
                    TypeVarTuple, Union)

T, U = TypeVar("T"), TypeVar("U")
P = ParamSpec("P")
Ts = TypeVarTuple("Ts")


class Pair(Generic[T, U]): ...
class Row(Generic[T, *Ts]): ...
class Command(Generic[P, T]): ...


print(Pair[T, U][*tuple[int, str]], Pair[T, U][int, *tuple[str]], Pair[T, *tuple[int, ...]][str])
print(Row[int], Row[int, str, bool], Row[*tuple[int, ...]], Row[T, *Ts][int, str, bytes])
print(tuple[*Ts, T][int, str, bool], tuple[*Ts, T][*tuple[int, ...]], Tuple[T, *Ts, U][int, str])
print(tuple[T, *tuple[U, ...]][int, str], Annotated[tuple[*Ts], "row"][int, str])
print(Command[[int, str], bool], Command[P, T][[int], str], Command[P, bool][...], Command[Concatenate[int, P], T][[str], bool])
print(Callable[P, T][[int, str], bool], Callable[Concatenate[int, P], T][[str], bool])


def tell(expression):
    try:
        print(expression())
    except TypeError as error:
        print("TypeError:", error)


tell(lambda: Row[()])
tell(lambda: Pair[*tuple[int, str]])
tell(lambda: Pair[T, U][int, *tuple[str, bool]])
tell(lambda: Pair[T, U][*tuple[int, ...], *tuple[str, ...]])
tell(lambda: Row[*tuple[int, ...], *tuple[str, ...]])
tell(lambda: list[T][*tuple[int, ...]])


class Point(NamedTuple, Generic[T]):
    x: T


print(Point[int](1), Point[int].__args__)
tell(lambda: Point[int, str])


class Base(TypedDict):
    key: int


def derive():
    class Derived(Base):
        key: ReadOnly[int]


tell(derive)
print(Union[int, str] | "Later", "Later" | Union[int, str], Union[int, str] | None)
for alias in (Callable[[int, str], bool], Callable[[], int], Callable[..., int]):
    print(pickle.loads(pickle.dumps(alias)) == alias)

# output:
# __main__.Pair[int, str] __main__.Pair[int, str] __main__.Pair[str, *tuple[int, ...]]
# __main__.Row[int] __main__.Row[int, str, bool] __main__.Row[int, *tuple[int, ...]] __main__.Row[int, str, bytes]
# tuple[int, str, bool] tuple[*tuple[int, ...], int] typing.Tuple[int, str]
# tuple[int, *tuple[str, ...]] typing.Annotated[tuple[int, str], 'row']
# __main__.Command[[int, str], bool] __main__.Command[[int], str] __main__.Command[..., bool] __main__.Command[[int, str], bool]
# typing.Callable[[int, str], bool] typing.Callable[[int, str], bool]
# TypeError: Too few arguments for <class '__main__.Row'>; actual 0, expected at least 1
# TypeError: Too few arguments for <class '__main__.Pair'>; actual 1, expected at least 2
# TypeError: Too many arguments for __main__.Pair[~T, ~U]; actual 3, expected 2
# TypeError: *tuple[int, ...] is not valid as type argument
# TypeError: More than one unpacked arbitrary-length tuple argument
# TypeError: *tuple[int, ...] is not valid as type argument
# Point(x=1) (<class 'int'>,)
# TypeError: Too many arguments for <class '__main__.Point'>; actual 2, expected 1
# TypeError: Cannot override mutable key 'key' with read-only key
# int | str | ForwardRef('Later') ForwardRef('Later') | int | str int | str | None
# True
# True
# True
