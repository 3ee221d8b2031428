# Order of inherited fields, overriding, make_dataclass, generics, recursion in repr, super with slots.
import dataclasses
from dataclasses import asdict, dataclass, field, fields, make_dataclass
from typing import Any, Generic, TypeVar


@dataclass
class Base:
    x: Any = 15.0
    y: int = 0


@dataclass
class Sub(Base):
    z: int = 10
    x: int = 15


@dataclass(kw_only=True)
class K:
    a: int = 1
    b: int


@dataclass
class L(K):
    c: int
    d: int = field(default=4, kw_only=True)


print(Sub(), [f.name for f in fields(Sub)], L(5, b=2), L.__match_args__, K(b=3))
M = make_dataclass('M', [('b', int), ('c', list, field(default_factory=list))], namespace={'twice': lambda self: self.b * 2})
print(M(3), M(3).twice(), M.__name__, make_dataclass('N', ['p', 'q'])(1, 2), make_dataclass('O', [], order=True)())
T = TypeVar('T')


@dataclass
class Box(Generic[T]):
    item: T


print(Box[int](3), Box('x'))


@dataclass
class Node:
    name: str
    links: list = field(default_factory=list)


n = Node('a')
n.links.append(n)
print(n)
print(asdict(Node('p', [Node('q')])), asdict(Node('p', [(Node('r'), {'k': Node('s')})]), dict_factory=lambda pairs: sorted(str(p) for p in pairs)))


@dataclass(slots=True)
class A:
    x: int

    def hello(self):
        return 'A'


@dataclass(slots=True)
class B(A):
    y: int = 2

    def hello(self):
        return super().hello() + 'B'


print(B(1), B(1).hello(), B.__slots__)
for call in (lambda: make_dataclass('X', ['a', 'a']), lambda: make_dataclass('X', ['class']), lambda: make_dataclass('X', [1]), lambda: make_dataclass('X', [('a', int, 1, 2)]), lambda: make_dataclass('X', ['1a'])):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


@dataclass
class Descr:
    class D:
        def __get__(self, obj, owner):
            return 42 if obj is None else obj._v

        def __set__(self, obj, value):
            obj._v = value * 2

    v: int = D()


print(Descr(), Descr(5).v)
match Sub(1, 2, 3):
    case Sub(1, 2, z=z):
        print('z', z)

# output:
# Sub(x=15, y=0, z=10) ['x', 'y', 'z'] L(a=1, b=2, c=5, d=4) ('c',) K(a=1, b=3)
# M(b=3, c=[]) 6 M N(p=1, q=2) O()
# Box(item=3) Box(item='x')
# Node(name='a', links=[...])
# {'name': 'p', 'links': [{'name': 'q', 'links': []}]} ['(\'links\', [(["(\'links\', [])", "(\'name\', \'r\')"], {\'k\': ["(\'links\', [])", "(\'name\', \'s\')"]})])', "('name', 'p')"]
# B(x=1, y=2) AB ('y',)
# TypeError Field name duplicated: 'a'
# TypeError Field names must not be keywords: 'class'
# TypeError object of type 'int' has no len()
# TypeError Invalid field: ('a', <class 'int'>, 1, 2)
# TypeError Field names must be valid identifiers: '1a'
# Descr(v=84) 10
# z 3
