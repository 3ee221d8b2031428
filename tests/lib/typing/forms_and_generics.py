import typing
from typing import *
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
print(List, List[int], Dict[str, List[int]], Optional[int], Union[int, str], Union[int, None], Tuple[int, ...], Tuple[int, str], Callable[[int, str], bool], Callable[..., Any], Any, Type[int], Set[str])
print(Union, Optional, Literal['a', 1, None], Final[int], ClassVar[int], Annotated[int, 'x', 3], NoReturn, Self, Awaitable[int], Coroutine[Any, Any, int], AsyncIterator[str], AsyncGenerator[int, None], Generator[int], Iterable, Deque[int], DefaultDict[str, int], Counter[str], ContextManager[int])
T = TypeVar('T'); K = TypeVar('K', bound=int); C = TypeVar('C', int, str, covariant=True); P = ParamSpec('P'); Ts = TypeVarTuple('Ts')
print(T, K, C, P, Ts, List[T], List[T][int], Dict[str, T][int], T.__bound__, K.__bound__, C.__constraints__, T.__module__, T | None, Callable[P, T], Callable[[T], T][int])
class Box(Generic[T]):
    def __init__(self, v): self.v = v
    def get(self) -> T: return self.v
b = Box[int](5); print(b.get(), Box[int], Box[T], Box.__parameters__, b.__orig_class__, Box.__orig_bases__, Box[int] == Box[int], isinstance(b, Box))
class Pair(Box[T], Generic[T, K]): pass
print(Pair[int, bool], Pair.__mro__[1].__name__); t(lambda: Pair[int]); t(lambda: Box[int, str]); t(lambda: isinstance(b, Box[int]))
class IntBox(Box[int]): pass
print(IntBox.__parameters__, IntBox(3).get()); t(lambda: IntBox[int])
@runtime_checkable
class Closer(Protocol):
    def close(self) -> None: ...
class Cl:
    def close(self): pass
print(isinstance(Cl(), Closer), isinstance(3, Closer), issubclass(Cl, Closer)); t(lambda: Closer())
class NR(Protocol):
    x: int
t(lambda: isinstance(3, NR)); 
@runtime_checkable
class HasX(Protocol):
    x: int
class X1: x = 1
print(isinstance(X1(), HasX), isinstance(3, HasX)); t(lambda: issubclass(X1, HasX))
class Impl(Closer):
    def __init__(self): self.z = 1
    def close(self): return 'closed'
print(Impl().close(), Impl().z, isinstance(Impl(), Closer))
class NT(NamedTuple):
    a: int
    b: str = 'x'
    def m(self): return self.a
print(NT(1), NT(1).m(), NT._fields, NT.__annotations__, NT._field_defaults, NamedTuple('F', [('q', int)])(3), NT.__mro__[1])
t(lambda: NT())
class TD(TypedDict, total=False):
    a: int
    b: Required[str]
print(TD(a=1), TD.__required_keys__, TD.__optional_keys__, TD.__annotations__, TD.__total__, type(TD(a=1)), is_typeddict(TD), TypedDict('Q', {'z': int})(z=1))
class TD2(TD): c: int
print(sorted(TD2.__required_keys__), sorted(TD2.__annotations__)); t(lambda: isinstance({}, TD))
U = NewType('U', int); print(U, U(5), U.__supertype__, U.__name__)
def f(a: int, b: 'List[str]' = None, *c: Optional['Box'], **d) -> 'Union[int, str]': ...
print(get_type_hints(f)); 
class A:
    x: 'int'; y: List['A']; z: Annotated[int, 'meta']; w: ClassVar[int] = 1
print(get_type_hints(A), get_type_hints(A, include_extras=True)['z'])
print(get_origin(List[int]), get_args(List[int]), get_origin(list[int]), get_args(Callable[[int], str]), get_origin(int | str), get_args(Optional[int]), get_origin(Annotated[int, 1]), get_args(Annotated[int, 1]), get_args(Literal['a']), get_origin(int))
print(cast(int, 'x'), TYPE_CHECKING)
@overload
def g(x: int) -> int: ...
@overload
def g(x: str) -> str: ...
def g(x): return x
print(g(3), len(get_overloads(g)))
@final
class Fi: pass
print(Fi.__final__); t(lambda: assert_never(3)); t(lambda: Any()); t(lambda: List()); t(lambda: Optional[int, str]); t(lambda: Callable[int]); t(lambda: List[int, str]); t(lambda: isinstance([], List[int])); print(isinstance([], List), issubclass(list, Sequence))
t(lambda: Generic[int]); t(lambda: TypeVar('A', int)); t(lambda: Union[()])
print(List['Fwd'], Literal[1, 1, True], Literal['a'] == Literal['a'], hash(List[int]) == hash(List[int]), {List[int]: 1}[List[int]], Dict[str, 'X'])
print(isinstance(3, SupportsInt), isinstance('x', SupportsFloat), SupportsIndex, issubclass(int, SupportsAbs))
class G2(Generic[P, T]): pass
print(G2[[int, str], bool], Concatenate[int, P], TypeGuard[int], Unpack[Ts], IO[str], TextIO, AnyStr)
class Sub(List[int]): pass
print(Sub.__mro__, Sub([1]), Sub.__orig_bases__)
class AD(Dict[str, T]): pass
print(AD[int], AD(a=1))
t(lambda: Self[int]); t(lambda: Box[()]); print(Callable, Type, Text, NoReturn | None, List[int] | None, Any | None, 'x' if 0 else Optional['Box'])
print(repr(Union[List[int], Dict[str, int]]), Union[int, int], Union[int], Awaitable[None], Callable[[], None], Callable[[Callable[[int], str]], None])
def deco(fn: Callable[P, T]) -> Callable[P, Awaitable[T]]: ...
print(get_type_hints(deco), override(f) is f, NoDefault, T.has_default(), AbstractSet[int], Mapping[str, int], Hashable, Sized)
# output:
# typing.List typing.List[int] typing.Dict[str, typing.List[int]] int | None int | str int | None typing.Tuple[int, ...] typing.Tuple[int, str] typing.Callable[[int, str], bool] typing.Callable[..., typing.Any] typing.Any typing.Type[int] typing.Set[str]
# <class 'typing.Union'> typing.Optional typing.Literal['a', 1, None] typing.Final[int] typing.ClassVar[int] typing.Annotated[int, 'x', 3] typing.NoReturn typing.Self typing.Awaitable[int] typing.Coroutine[typing.Any, typing.Any, int] typing.AsyncIterator[str] typing.AsyncGenerator[int, NoneType] typing.Generator[int, NoneType, NoneType] typing.Iterable typing.Deque[int] typing.DefaultDict[str, int] typing.Counter[str] typing.ContextManager[int, bool | None]
# ~T ~K +C ~P Ts typing.List[~T] typing.List[int] typing.Dict[str, int] None <class 'int'> (<class 'int'>, <class 'str'>) __main__ ~T | None typing.Callable[~P, ~T] typing.Callable[[int], int]
# 5 __main__.Box[int] __main__.Box[~T] (~T,) __main__.Box[int] (typing.Generic[~T],) True True
# __main__.Pair[int, bool] Box
# TypeError Too few arguments for <class '__main__.Pair'>; actual 1, expected at least 2
# TypeError Too many arguments for <class '__main__.Box'>; actual 2, expected 1
# TypeError Subscripted generics cannot be used with class and instance checks
# () 3
# TypeError <class '__main__.IntBox'> is not a generic class
# True False True
# TypeError Protocols cannot be instantiated
# TypeError Instance and class checks can only be used with @runtime_checkable protocols
# True False
# TypeError Protocols with non-method members don't support issubclass(). Non-method members: 'x'.
# closed 1 True
# NT(a=1, b='x') 1 ('a', 'b') {'a': <class 'int'>, 'b': <class 'str'>} {'b': 'x'} F(q=3) <class 'tuple'>
# TypeError NT.__new__() missing 1 required positional argument: 'a'
# {'a': 1} frozenset({'b'}) frozenset({'a'}) {'a': <class 'int'>, 'b': typing.Required[str]} False <class 'dict'> True {'z': 1}
# ['b', 'c'] ['a', 'b', 'c']
# TypeError TypedDict does not support instance and class checks
# __main__.U 5 <class 'int'> U
# {'a': <class 'int'>, 'b': typing.List[str], 'c': __main__.Box | None, 'return': int | str}
# {'x': <class 'int'>, 'y': typing.List[__main__.A], 'z': <class 'int'>, 'w': typing.ClassVar[int]} typing.Annotated[int, 'meta']
# <class 'list'> (<class 'int'>,) <class 'list'> ([<class 'int'>], <class 'str'>) <class 'typing.Union'> (<class 'int'>, <class 'NoneType'>) typing.Annotated (<class 'int'>, 1) ('a',) None
# x False
# 3 2
# True
# AssertionError Expected code to be unreachable, but got: 3
# TypeError Any cannot be instantiated
# TypeError Type List cannot be instantiated; use list() instead
# TypeError typing.Optional requires a single type. Got (<class 'int'>, <class 'str'>).
# TypeError Callable must be used as Callable[[arg, ...], result].
# TypeError Too many arguments for typing.List; actual 2, expected 1
# TypeError Subscripted generics cannot be used with class and instance checks
# True True
# TypeError Parameters to Generic[...] must all be type variables or parameter specification variables.
# TypeError A single constraint is not allowed
# TypeError Cannot take a Union of no types.
# typing.List[ForwardRef('Fwd')] typing.Literal[1, True] True True 1 typing.Dict[str, ForwardRef('X')]
# True False <class 'typing.SupportsIndex'> True
# __main__.G2[[int, str], bool] typing.Concatenate[int, ~P] typing.TypeGuard[int] typing.Unpack[Ts] typing.IO[str] <class 'typing.TextIO'> ~AnyStr
# (<class '__main__.Sub'>, <class 'list'>, <class 'typing.Generic'>, <class 'object'>) [1] (typing.List[int],)
# __main__.AD[int] {'a': 1}
# TypeError typing.Self is not subscriptable
# TypeError Too few arguments for <class '__main__.Box'>; actual 0, expected at least 1
# typing.Callable typing.Type <class 'str'> typing.NoReturn | None typing.List[int] | None typing.Any | None ForwardRef('Box') | None
# typing.List[int] | typing.Dict[str, int] <class 'int'> <class 'int'> typing.Awaitable[NoneType] typing.Callable[[], NoneType] typing.Callable[[typing.Callable[[int], str]], NoneType]
# {'fn': typing.Callable[~P, ~T], 'return': typing.Callable[~P, typing.Awaitable[~T]]} True typing.NoDefault False typing.AbstractSet[int] typing.Mapping[str, int] typing.Hashable typing.Sized
