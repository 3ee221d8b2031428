# namedtuple: rename, defaults, module, methods, docs, errors, subclassing.
from collections import namedtuple

P = namedtuple('P', 'x y')
p = P(1, y=2)
print(p, p._asdict(), p._replace(x=5), P._make([3, 4]), P._fields, P._field_defaults, p == (1, 2), hash(p) == hash((1, 2)), p[1], p.x, *p)
print(namedtuple('R', 'a class def a _b 1c', rename=True)._fields)
D = namedtuple('D', ['a', 'b', 'c'], defaults=[10, 20])
print(D(1), D._field_defaults, D.__new__.__defaults__, D(1, c=3))
print(P.__doc__, '|', P.x.__doc__, '|', P.__slots__, P.__match_args__, P.__module__, namedtuple('M', 'a', module='other').__module__, repr(P.x)[:20])
print(namedtuple('C', 'a, b,c')(1, 2, 3), namedtuple('E', ())())
for call in (lambda: namedtuple('P', 'a a'), lambda: namedtuple('P', 'class'), lambda: namedtuple('P', '_a'), lambda: namedtuple('1P', 'a'), lambda: namedtuple('P', '1a'), lambda: namedtuple('P', 'a', defaults=(1, 2)), lambda: P(1), lambda: P(1, 2, 3), lambda: P(1, z=2), lambda: p._replace(z=1), lambda: P._make([1]), lambda: setattr(p, 'x', 1), lambda: p.z, lambda: namedtuple('P', 5), lambda: namedtuple('P', 'a', True)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class Q(P):
    __slots__ = ()

    @property
    def total(self):
        return self.x + self.y


print(Q(1, 2).total, Q(1, 2), Q(1, 2)._replace(y=9), type(Q._make([1, 2])).__name__)
match p:
    case P(x, y=2):
        print('matched', x)
import copy
print(copy.replace(p, y=7), p.__getnewargs__(), p.__reduce_ex__(2)[1:])

# output:
# P(x=1, y=2) {'x': 1, 'y': 2} P(x=5, y=2) P(x=3, y=4) ('x', 'y') {} True True 2 1 1 2
# ('a', '_1', '_2', '_3', '_4', '_5')
# D(a=1, b=10, c=20) {'b': 10, 'c': 20} (10, 20) D(a=1, b=10, c=3)
# P(x, y) | Alias for field number 0 | () ('x', 'y') __main__ other _tuplegetter(0, 'Ali
# C(a=1, b=2, c=3) E()
# ValueError Encountered duplicate field name: 'a'
# ValueError Type names and field names cannot be a keyword: 'class'
# ValueError Field names cannot start with an underscore: '_a'
# ValueError Type names and field names must be valid identifiers: '1P'
# ValueError Type names and field names must be valid identifiers: '1a'
# TypeError Got more default values than field names
# TypeError P.__new__() missing 1 required positional argument: 'y'
# TypeError P.__new__() takes 3 positional arguments but 4 were given
# TypeError P.__new__() got an unexpected keyword argument 'z'
# TypeError Got unexpected field names: ['z']
# TypeError Expected 2 arguments, got 1
# AttributeError can't set attribute
# AttributeError 'P' object has no attribute 'z'
# TypeError 'int' object is not iterable
# TypeError namedtuple() takes 2 positional arguments but 3 were given
# 3 Q(x=1, y=2) Q(x=1, y=9) Q
# matched 1
# P(x=1, y=7) (1, 2) ((<class '__main__.P'>, 1, 2), None, None, None)
