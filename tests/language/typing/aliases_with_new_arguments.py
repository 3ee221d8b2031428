# Subscripting unions and built-in aliases that hold type variables: nested, variadic, with parameter lists.
from typing import (Callable, ClassVar, Concatenate, Counter, Final, List, Optional, ParamSpec, TypeVar, TypeVarTuple,
                    Union, get_args, get_type_hints)


def attempt(question):
    try:
        print(question())
    except TypeError as error:
        print('TypeError', error)


T = TypeVar('T')
K = TypeVar('K')
V = TypeVar('V')
P = ParamSpec('P')
Ts = TypeVarTuple('Ts')
attempt(lambda: list[Union[K, V]][str, int])
attempt(lambda: (list[T] | list[K])[int, T])
attempt(lambda: (int | List[T] | K)[bytes, str])
attempt(lambda: (int | T)[int])
attempt(lambda: (int | T)[int, str])
attempt(lambda: (int | str)[int])
attempt(lambda: (T | int)[()])
attempt(lambda: dict[K, V][int])
attempt(lambda: dict[str, V][int, str])
attempt(lambda: tuple[int, *Ts, T][str, bytes, float])
attempt(lambda: tuple[*Ts][()])
attempt(lambda: Callable[Concatenate[int, P], T][[str], int])
attempt(lambda: List[ClassVar])
attempt(lambda: List[ClassVar[int]])
attempt(lambda: Optional[Final[int]])
attempt(lambda: Union[3, 'Later'])
print((*tuple[int],)[0] == tuple[int], Counter('abca')['a'])


class Later:
    pass


def f(x: Union[int, 'Later'], y: T | 'Later'):
    pass


print(get_args(get_type_hints(f)['x']), get_type_hints(f)['y'])

# output:
# list[str | int]
# list[int] | list[~T]
# int | typing.List[bytes] | str
# <class 'int'>
# TypeError Too many arguments for int | ~T; actual 2, expected 1
# TypeError int | str is not a generic class
# TypeError Too few arguments for ~T | int; actual 0, expected at least 1
# TypeError Too few arguments for dict[~K, ~V]; actual 1, expected at least 2
# TypeError Too many arguments for dict[str, ~V]; actual 2, expected 1
# tuple[int, str, bytes, float]
# tuple[()]
# typing.Callable[[int, str], int]
# TypeError Plain typing.ClassVar is not valid as type argument
# TypeError typing.ClassVar[int] is not valid as type argument
# TypeError typing.Final[int] is not valid as type argument
# 3 | ForwardRef('Later')
# False 2
# (<class 'int'>, <class '__main__.Later'>) ~T | __main__.Later
