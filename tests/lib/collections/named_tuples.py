# namedtuple: names that are refused or renamed, defaults, _make, _replace, _asdict, pickling, docs, slots, subclassing, repr.
import copy
import pickle
from collections import namedtuple

Point = namedtuple('Point', 'x y', defaults=[5])
p = Point(1)
print(p, p.x, p[1], p == (1, 5), Point._fields, Point._field_defaults, p._asdict(), p._replace(x=9), Point._make([3, 4]), Point(y=1, x=2), hash(p) == hash((1, 5)), copy.replace(p, y=0), Point.__doc__, Point.x.__doc__, Point.__slots__, Point.__match_args__)
for args, kwargs in ((('A', 'a b a'), {}), (('A', 'class b'), {}), (('A', '_a'), {}), (('A', '9a'), {}), (('class', 'a'), {}), (('A b', 'a'), {}), (('A', 'a', ), {'defaults': (1, 2)}), (('A', ['a', 5]), {}), (('A', 'a,b c'), {}), (('A', ''), {}), (('A', 'a class _b a 9'), {'rename': True}), ((5, 'a'), {}), (('A', 'a', True), {}), (('A', 'a-b'), {})):
    try:
        made = namedtuple(*args, **kwargs)
        print(made.__name__, made._fields)
    except Exception as error:
        print(type(error).__name__, error)
for call in (lambda: Point(), lambda: Point(1, 2, 3), lambda: Point(1, z=2), lambda: p._replace(z=1), lambda: Point._make([1]), lambda: Point._make([1, 2, 3]), lambda: setattr(p, 'x', 2), lambda: setattr(p, 'z', 2), lambda: Point._make(5)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
    print(pickle.loads(pickle.dumps(p, protocol)) == p, end=' ')
print(copy.copy(p), copy.deepcopy(p), isinstance(p, tuple), p + (1,), p * 2, 5 in p, p.index(5), p.count(1), sorted([Point(2, 1), Point(1, 9)]))


class Point3(namedtuple('Base', 'x y z')):
    __slots__ = ()

    @property
    def total(self):
        return sum(self)

    def __new__(cls, x, y=0, z=0):
        return super().__new__(cls, x, y, z)


q = Point3(1)
print(q, q.total, q._replace(z=5), type(q._replace(z=5)).__name__, Point3._make((1, 2, 3)), hasattr(q, '__dict__'))
match p:
    case Point(x=1, y=y):
        print('matched', y)
match p:
    case Point(a, b):
        print(a, b)
Self = namedtuple('Self', 'self cls args')
print(Self(1, 2, 3), namedtuple('M', 'a', module='my.mod').__module__, Point.__module__, Point._replace.__doc__ is not None)
Point.x.__doc__ = 'new doc'
print(Point.x.__doc__, type(Point.x).__name__)

# output:
# Point(x=1, y=5) 1 5 True ('x', 'y') {'y': 5} {'x': 1, 'y': 5} Point(x=9, y=5) Point(x=3, y=4) Point(x=2, y=1) True Point(x=1, y=0) Point(x, y) Alias for field number 0 () ('x', 'y')
# ValueError Encountered duplicate field name: 'a'
# ValueError Type names and field names cannot be a keyword: 'class'
# ValueError Field names cannot start with an underscore: '_a'
# ValueError Type names and field names must be valid identifiers: '9a'
# ValueError Type names and field names cannot be a keyword: 'class'
# ValueError Type names and field names must be valid identifiers: 'A b'
# TypeError Got more default values than field names
# ValueError Type names and field names must be valid identifiers: '5'
# A ('a', 'b', 'c')
# A ()
# A ('a', '_1', '_2', '_3', '_4')
# ValueError Type names and field names must be valid identifiers: '5'
# TypeError namedtuple() takes 2 positional arguments but 3 were given
# ValueError Type names and field names must be valid identifiers: 'a-b'
# TypeError Point.__new__() missing 1 required positional argument: 'x'
# TypeError Point.__new__() takes from 2 to 3 positional arguments but 4 were given
# TypeError Point.__new__() got an unexpected keyword argument 'z'
# TypeError Got unexpected field names: ['z']
# TypeError Expected 2 arguments, got 1
# TypeError Expected 2 arguments, got 3
# AttributeError can't set attribute
# AttributeError 'Point' object has no attribute 'z' and no __dict__ for setting new attributes
# TypeError 'int' object is not iterable
# True True True True True True Point(x=1, y=5) Point(x=1, y=5) True (1, 5, 1) (1, 5, 1, 5) True 1 1 [Point(x=1, y=9), Point(x=2, y=1)]
# Point3(x=1, y=0, z=0) 1 Point3(x=1, y=0, z=5) Point3 Point3(x=1, y=2, z=3) False
# matched 5
# 1 5
# Self(self=1, cls=2, args=3) my.mod __main__ True
# new doc _tuplegetter
