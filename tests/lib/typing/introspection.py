# get_origin, get_args, get_type_hints, is_typeddict and their friends.
import collections.abc
from typing import *
import typing

T = TypeVar('T', bound=int, default=bool)
for form in (List[int], list[int], Optional[int], int | str, Callable[[int, str], bool], Callable[..., int], Literal[1, 2], Annotated[int, 'm'], Generic[T], ClassVar[int], Dict, Tuple[int, ...], int, Union, Type[int]):
    print(get_origin(form), get_args(form))


class Base:
    a: int
    b: 'Optional[Base]' = None


class Sub(Base):
    c: Annotated[str, 'note']
    d: ClassVar[int] = 3


def f(x: 'int', *args: str, y: 'Sub' = None, **kw: Any) -> None:
    pass


print(get_type_hints(Sub), get_type_hints(Sub, include_extras=True)['c'], get_type_hints(f))
print(T.__name__, T.__bound__, T.__default__, T.__constraints__, T.__covariant__, T.has_default(), TypeVar('A', int, str).__constraints__, TypeVar('N').__default__, ParamSpec('P').__name__)
N = NewType('N', int)
print(N(5), N, N.__supertype__, N.__name__, type(N(3)), N | None)


class Movie(TypedDict, total=False):
    title: Required[str]
    year: int


class More(Movie):
    rating: ReadOnly[float]


print(is_typeddict(Movie), is_typeddict(dict), Movie.__required_keys__, Movie.__optional_keys__, More.__required_keys__, More.__mutable_keys__, More.__readonly_keys__, Movie.__total__, Movie(title='x', year=3), Movie.__annotations__, More.__orig_bases__)
for call in (lambda: isinstance({}, Movie), lambda: List[int](), lambda: isinstance(1, List[int]), lambda: isinstance([], list[int]), lambda: Optional[1, 2], lambda: Union[()], lambda: Any(), lambda: Literal[()], lambda: TypeVar('T', int), lambda: TypeVar('T', int, bound=str), lambda: Callable[int], lambda: Generic[int], lambda: ClassVar[1, 2], lambda: Annotated[int], lambda: Dict[int], lambda: List[int, str], lambda: isinstance(1, Any), lambda: cast(int, 'x'), lambda: get_type_hints(5), lambda: ForwardRef('1 +'), lambda: Protocol(), lambda: Final[int, str], lambda: Self[int]):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)

# output:
# <class 'list'> (<class 'int'>,)
# <class 'list'> (<class 'int'>,)
# <class 'typing.Union'> (<class 'int'>, <class 'NoneType'>)
# <class 'typing.Union'> (<class 'int'>, <class 'str'>)
# <class 'collections.abc.Callable'> ([<class 'int'>, <class 'str'>], <class 'bool'>)
# <class 'collections.abc.Callable'> (Ellipsis, <class 'int'>)
# typing.Literal (1, 2)
# typing.Annotated (<class 'int'>, 'm')
# <class 'typing.Generic'> (~T,)
# typing.ClassVar (<class 'int'>,)
# <class 'dict'> ()
# <class 'tuple'> (<class 'int'>, Ellipsis)
# None ()
# None ()
# <class 'type'> (<class 'int'>,)
# {'a': <class 'int'>, 'b': __main__.Base | None, 'c': <class 'str'>, 'd': typing.ClassVar[int]} typing.Annotated[str, 'note'] {'x': <class 'int'>, 'args': <class 'str'>, 'y': <class '__main__.Sub'>, 'kw': typing.Any, 'return': <class 'NoneType'>}
# T <class 'int'> <class 'bool'> () False True (<class 'int'>, <class 'str'>) typing.NoDefault P
# 5 __main__.N <class 'int'> N <class 'int'> __main__.N | None
# True False frozenset({'title'}) frozenset({'year'}) frozenset({'title', 'rating'}) frozenset({'title', 'year'}) frozenset({'rating'}) False {'title': 'x', 'year': 3} {'title': typing.Required[str], 'year': <class 'int'>} (<class '__main__.Movie'>,)
# TypeError TypedDict does not support instance and class checks
# TypeError Type List cannot be instantiated; use list() instead
# TypeError Subscripted generics cannot be used with class and instance checks
# TypeError isinstance() argument 2 cannot be a parameterized generic
# TypeError typing.Optional requires a single type. Got (1, 2).
# TypeError Cannot take a Union of no types.
# TypeError Any cannot be instantiated
# typing.Literal[()]
# TypeError A single constraint is not allowed
# TypeError A single constraint is not allowed
# TypeError Callable must be used as Callable[[arg, ...], result].
# TypeError Parameters to Generic[...] must all be type variables or parameter specification variables.
# TypeError typing.ClassVar accepts only single type. Got (1, 2).
# TypeError Annotated[...] should be used with at least two arguments (a type and an annotation).
# TypeError Too few arguments for typing.Dict; actual 1, expected 2
# TypeError Too many arguments for typing.List; actual 2, expected 1
# TypeError typing.Any cannot be used with isinstance()
# x
# TypeError 5 does not have annotations
# ForwardRef('1 +')
# <typing.Protocol object at 0x2104808>
# TypeError typing.Final accepts only single type. Got (<class 'int'>, <class 'str'>).
# TypeError typing.Self is not subscriptable
