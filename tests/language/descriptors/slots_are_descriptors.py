# A slot can be read, set and deleted by its descriptor, of instances of its class only.
class Point:
    __slots__ = ('x', '_y')

    def __init__(self, x):
        self.x = x


class Other:
    __slots__ = ('x',)


slot = Point.__dict__['x']
p = Point(1)
print(slot.__get__(p), slot.__get__(p, Point), slot.__name__, slot.__objclass__.__name__, slot.__get__(None, Point) is slot)
slot.__set__(p, 5)
print(p.x)
slot.__delete__(p)
for act in (lambda: p.x, lambda: slot.__get__(Other()), lambda: slot.__set__(Other(), 1), lambda: slot.__delete__(p), lambda: p._y,
            lambda: setattr(p, 'z', 1), lambda: p.__dict__, lambda: slot.__get__(None)):
    try:
        print(act())
    except Exception as error:
        print(type(error).__name__, error)
print(repr(slot).split(' of ')[0], type(slot).__name__)


class Child(Point):
    pass


c = Child(2)
c.z = 3
print(c.x, c.__dict__, Child.x is slot)

# output:
# 1 1 x Point True
# 5
# AttributeError 'Point' object has no attribute 'x'
# TypeError descriptor 'x' for 'Point' objects doesn't apply to a 'Other' object
# TypeError descriptor 'x' for 'Point' objects doesn't apply to a 'Other' object
# AttributeError x
# AttributeError 'Point' object has no attribute '_y'
# AttributeError 'Point' object has no attribute 'z' and no __dict__ for setting new attributes
# AttributeError 'Point' object has no attribute '__dict__'
# TypeError __get__(None, None) is invalid
# <member 'x' member_descriptor
# 2 {'z': 3} True
