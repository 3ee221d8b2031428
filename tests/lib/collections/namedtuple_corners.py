# namedtuple: bad names, renaming, defaults, _make, _replace, fields of subclasses, pickles, docs, keyword-only ways.
import copy
import pickle
from collections import namedtuple

for args, options in ((('A', 'x y'), {}), (('A', 'x,y , z'), {}), (('A', ['x', 'y']), {'defaults': [1]}), (('A', 'x class _y x'), {'rename': True}), (('A', ''), {}), (('A', 'x'), {'defaults': [1, 2]}), (('class', 'x'), {}), (('A', 'x x'), {}), (('A', '_x'), {}), (('A', '1x'), {}), (('A b', 'x'), {}), ((5, 'x'), {}), (('A', 'x'), {'module': 'm'}), (('A', 5), {}), (('A', 'x', True), {})):
    try:
        T = namedtuple(*args, **options)
        print(T.__name__, T._fields, T._field_defaults, T.__module__ in ('__main__', 'm'))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
P = namedtuple('P', 'x y z', defaults=(0, None))
p = P(1, z=5)
print(p, p._asdict(), p._replace(y='n'), P._make('abc'), p == (1, 0, 5), hash(p) == hash((1, 0, 5)), p[0], p[-1], p.index(5), *p, len(p), p + (1,))
for call in (lambda: P(), lambda: P(1, 2, 3, 4), lambda: P(1, x=2), lambda: P(a=1), lambda: P._make([1]), lambda: P._make(range(5)), lambda: p._replace(q=1, r=2), lambda: setattr(p, 'x', 1), lambda: setattr(p, 'new', 1), lambda: delattr(p, 'x'), lambda: p.nope):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class Sub(P):
    __slots__ = ()

    @property
    def total(self):
        return self.x + self.y

    def __str__(self):
        return f'<{self.x}>'


s = Sub(1, 2)
print(s, repr(s), s.total, s._replace(x=5), type(s._replace(x=5)).__name__, copy.copy(p) == p, copy.replace(p, x=9), pickle.loads(pickle.dumps(p)))
print(P.__doc__, P.x.__doc__, P._field_defaults, P.__new__.__defaults__, P.__match_args__, P.__slots__)
P.x.__doc__ = 'The first.'
print(P.x.__doc__, type(P.x).__name__, p.__getnewargs__(), P.__qualname__)
match p:
    case P(x, y=0, z=third):
        print(x, third)

# output:
# A ('x', 'y') {} True
# A ('x', 'y', 'z') {} True
# A ('x', 'y') {'y': 1} True
# A ('x', '_1', '_2', '_3') {} True
# A () {} True
# TypeError Got more default values than field names
# ValueError Type names and field names cannot be a keyword: 'class'
# ValueError Encountered duplicate field name: 'x'
# ValueError Field names cannot start with an underscore: '_x'
# ValueError Type names and field names must be valid identifiers: '1x'
# ValueError Type names and field names must be valid identifiers: 'A b'
# ValueError Type names and field names must be valid identifiers: '5'
# A ('x',) {} True
# TypeError 'int' object is not iterable
# TypeError namedtuple() takes 2 positional arguments but 3 were given
# P(x=1, y=0, z=5) {'x': 1, 'y': 0, 'z': 5} P(x=1, y='n', z=5) P(x='a', y='b', z='c') True True 1 5 2 1 0 5 3 (1, 0, 5, 1)
# TypeError P.__new__() missing 1 required positional argument: 'x'
# TypeError P.__new__() takes from 2 to 4 positional arguments but 5 were given
# TypeError P.__new__() got multiple values for argument 'x'
# TypeError P.__new__() got an unexpected keyword argument 'a'
# TypeError Expected 3 arguments, got 1
# TypeError Expected 3 arguments, got 5
# TypeError Got unexpected field names: ['q', 'r']
# AttributeError can't set attribute
# AttributeError 'P' object has no attribute 'new' and no __dict__ for setting new attributes
# AttributeError can't delete attribute
# AttributeError 'P' object has no attribute 'nope'
# <1> Sub(x=1, y=2, z=None) 3 <5> Sub True P(x=9, y=0, z=5) P(x=1, y=0, z=5)
# P(x, y, z) Alias for field number 0 {'y': 0, 'z': None} (0, None) ('x', 'y', 'z') ()
# The first. _tuplegetter (1, 0, 5) P
# 1 5
