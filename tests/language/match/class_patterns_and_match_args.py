# __match_args__, keywords, repeated attributes, and what is refused.
class Point:
    __match_args__ = ('x', 'y')

    def __init__(self, x, y):
        self.x, self.y = x, y


class Named:
    def __init__(self, **names): self.__dict__.update(names)


class Lazy:
    __match_args__ = ('value',)

    @property
    def value(self):
        print('asked')
        return 5

    @property
    def broken(self):
        raise AttributeError('none')


def f(x):
    match x:
        case Point(0, 0): return 'origin'
        case Point(x=0): return 'on y'
        case Point(a, y=0): return 'on x', a
        case Point(Point(a, b), c): return 'nested', a, b, c
        case Named(a=1, b=two): return 'named', two
        case Lazy(broken=_): return 'never'
        case Lazy(6): return 'no'
        case Lazy(v): return v
        case int(): return 'int'
        case bool(b): return 'never'
        case str(s): return s.upper()
        case dict(d): return d
        case list([a, b]): return a, b
        case tuple((a,)): return 'one', a
        case bytes(b) | bytearray(b): return b
        case float(1.5): return 'one and a half'
        case type(): return 'a class'


for x in (Point(0, 0), Point(0, 1), Point(1, 0), Point(Point(1, 2), 3), Named(a=1, b=2), Named(a=1), Lazy(), 5, True, 'a', {1: 2}, [1, 2], [1], (3,), b'x', bytearray(b'y'), 1.5, 2.5, int, None):
    print(f(x))


class Bad: __match_args__ = 5
class BadItem: __match_args__ = (5,)
class AsList: __match_args__ = ['x']


for cls, act in ((Point, lambda o: [0 for _ in (1,) if (lambda: 0)]), ):
    pass
for source, o in (('Point(1, 2, 3)', Point(1, 2)), ('Point(1, x=1)', Point(1, 2)), ('Bad(1)', Bad()), ('BadItem(1)', BadItem()), ('AsList(1)', AsList()), ('Named(1)', Named()), ('int(1, 2)', 1), ('f()', 1), ('str(1, 2)', 'x'), ('object(1)', 1), ('Point(x=1, x=2)', 1), ('missing()', 1)):
    try:
        exec(f'match o:\n case {source}: print("matched")\n case _: print("not")')
    except (TypeError, SyntaxError, NameError) as error:
        print(type(error).__name__, error)

# output:
# origin
# on y
# ('on x', 1)
# ('nested', 1, 2, 3)
# ('named', 2)
# None
# asked
# asked
# 5
# int
# int
# A
# {1: 2}
# (1, 2)
# None
# ('one', 3)
# b'x'
# bytearray(b'y')
# one and a half
# None
# a class
# None
# TypeError Point() accepts 2 positional sub-patterns (3 given)
# TypeError Point() got multiple sub-patterns for attribute 'x'
# TypeError Bad.__match_args__ must be a tuple (got int)
# TypeError __match_args__ elements must be strings (got int)
# TypeError AsList.__match_args__ must be a tuple (got list)
# TypeError Named() accepts 0 positional sub-patterns (1 given)
# TypeError int() accepts 1 positional sub-pattern (2 given)
# TypeError called match pattern must be a class
# TypeError str() accepts 1 positional sub-pattern (2 given)
# TypeError object() accepts 0 positional sub-patterns (1 given)
# SyntaxError attribute name repeated in class pattern: x (<string>, line 2)
# NameError name 'missing' is not defined
