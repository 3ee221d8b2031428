# Inheritance and overriding order, __post_init__ with InitVars, defaults that are descriptors, match_args, slots with pickles, replace.
import copy
import dataclasses
import pickle
import weakref
from dataclasses import KW_ONLY, InitVar, asdict, astuple, dataclass, field, replace
from typing import ClassVar, Generic, NamedTuple, TypeVar

T = TypeVar('T')


@dataclass
class Base:
    a: int
    b: int = 2
    c: list = field(default_factory=list, repr=False, compare=False)


@dataclass
class Child(Base):
    b: str = 'child'
    _: KW_ONLY
    d: int
    e: int = field(default=5, init=False)
    f: ClassVar[int] = 9
    g: InitVar[int] = 7

    def __post_init__(self, g):
        self.sum = self.a + g


x = Child(1, d=4)
print(x, x.sum, x.c, Child.__match_args__, [f.name for f in dataclasses.fields(x)], Child.f, Child.g, asdict(x), astuple(x), x == Child(1, 'child', [5], d=4), Child(1, 'b', [], 3, d=5) if False else '', Child(1, d=4, g=10).sum)
print(replace(x, a=10, g=0).sum)
for change in ({'e': 1}, {'g': 1, 'e': 2}, {'zzz': 1}):
    try:
        print(replace(x, **change))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(copy.replace(Base(1), b=9), copy.copy(x) == x, copy.deepcopy(x) == x, pickle.loads(pickle.dumps(x)) == x)


@dataclass(slots=True, frozen=True, order=True, weakref_slot=True)
class Slotted:
    x: int
    y: int = field(default=0, compare=False)


s = Slotted(1, 2)
print(s, Slotted.__slots__, hasattr(s, '__dict__'), pickle.loads(pickle.dumps(s)) == s, copy.copy(s), s < Slotted(2), s == Slotted(1, 5), hash(s) == hash(Slotted(1)), weakref.ref(s)() is s, sorted([Slotted(3), Slotted(1)]), replace(s, x=5))


class Descriptor:
    def __set_name__(self, owner, name):
        self.name = '_' + name

    def __get__(self, obj, owner):
        return 'default' if obj is None else getattr(obj, self.name)

    def __set__(self, obj, value):
        setattr(obj, self.name, f'<{value}>')


@dataclass
class WithDescriptor:
    d: str = Descriptor()


print(WithDescriptor(), WithDescriptor('x'), WithDescriptor.d)


class NT(NamedTuple):
    v: int


@dataclass
class Deep:
    items: dict
    pair: NT
    again: 'Deep' = None


deep = Deep({'k': [Base(1)], NT(1): (Base(2),)}, NT(5), Deep({}, NT(6)))
print(asdict(deep), astuple(deep), asdict(deep, dict_factory=lambda pairs: [k for k, _ in pairs]), astuple(deep, tuple_factory=list))


@dataclass(repr=False, eq=False, init=False)
class Bare:
    x: int = 1


print(Bare().x, Bare() == Bare(), Bare.__init__ is object.__init__, '__eq__' in vars(Bare))


@dataclass
class G(Generic[T]):
    v: T


print(G[int](5), G[int].__origin__.__name__, dataclasses.is_dataclass(G), dataclasses.is_dataclass(G[int]), dataclasses.is_dataclass(5), dataclasses.is_dataclass(G(1)))


@dataclass
class Loop:
    me: object = None


l = Loop()
l.me = [l]
print(l)


@dataclass(unsafe_hash=True)
class H:
    a: int
    b: list = field(default_factory=list, hash=False)


print(hash(H(1)) == hash((1,)), {H(1): 2}[H(1)], H.__doc__, Base.__doc__, Child.__init__.__annotations__ if False else Base.__eq__(Base(1), 5), Base(1) != Base(1, 3))
match Slotted(3, 4):
    case Slotted(a, y=b):
        print(a, b)


@dataclass(kw_only=True)
class K:
    a: int = 1
    b: int = field(kw_only=False)


print(K(5), K(5, a=2), K.__match_args__)


@dataclass
class Meta:
    def __init_subclass__(cls, tag=None):
        cls.tag = tag


@dataclass(slots=True)
class MetaChild(Meta, tag='t'):
    x: int = 0

    def me(self):
        return __class__

    def up(self):
        return super().__repr__() is not None


print(MetaChild.tag, MetaChild().me() is MetaChild, MetaChild().up())

# output:
# Child(a=1, b='child', d=4, e=5) 8 [] ('a', 'b', 'c') ['a', 'b', 'c', 'd', 'e'] 9 7 {'a': 1, 'b': 'child', 'c': [], 'd': 4, 'e': 5} (1, 'child', [], 4, 5) True  11
# 10
# TypeError field e is declared with init=False, it cannot be specified with replace()
# TypeError field e is declared with init=False, it cannot be specified with replace()
# TypeError Child.__init__() got an unexpected keyword argument 'zzz'
# Base(a=1, b=9) True True True
# Slotted(x=1, y=2) ('x', 'y', '__weakref__') False True Slotted(x=1, y=2) True True True True [Slotted(x=1, y=0), Slotted(x=3, y=0)] Slotted(x=5, y=2)
# WithDescriptor(d='<default>') WithDescriptor(d='<x>') default
# {'items': {'k': [{'a': 1, 'b': 2, 'c': []}], NT(v=1): ({'a': 2, 'b': 2, 'c': []},)}, 'pair': NT(v=5), 'again': {'items': {}, 'pair': NT(v=6), 'again': None}} ({'k': [(1, 2, [])], NT(v=1): ((2, 2, []),)}, NT(v=5), ({}, NT(v=6), None)) ['items', 'pair', 'again'] [{'k': [[1, 2, []]], NT(v=1): ([2, 2, []],)}, NT(v=5), [{}, NT(v=6), None]]
# 1 False True False
# G(v=5) G True False False True
# Loop(me=[...])
# True 2 H(a: int, b: list = <factory>) Base(a: int, b: int = 2, c: list = <factory>) NotImplemented True
# 3 4
# K(a=1, b=5) K(a=2, b=5) ('b',)
# None True True
