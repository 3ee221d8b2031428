# An instance changes its class only to one whose instances have room for the same: the same slots, and a `__dict__`
# and weak references of their own or not.

class Point:
    __slots__ = ("x", "y")


class Pair:
    __slots__ = ("x", "y")


class Named(Point):
    __slots__ = ("name",)


class Titled(Point):
    __slots__ = ("name",)


class Bare(Point):
    __slots__ = ()


class Open(Point):
    pass


class AlsoOpen(Point):
    def area(self):
        return self.x * self.y


class WithDict:
    __slots__ = ("x", "y", "__dict__")


class Plain:
    pass


def move(instance, cls):
    before = type(instance).__name__
    try:
        instance.__class__ = cls
        print(before, "became", type(instance).__name__)
    except TypeError as error:
        print(error)


for start in Point, Open, Named, WithDict, Plain:
    for cls in Point, Pair, Named, Titled, Bare, Open, AlsoOpen, WithDict, Plain:
        move(start(), cls)

point = Point()
point.x, point.y = 3, 4
point.__class__ = Pair
print(point.x, point.y)

open_point = Open()
open_point.x, open_point.y, open_point.more = 3, 4, "more"
open_point.__class__ = AlsoOpen
print(open_point.area(), open_point.more, open_point.__dict__)

# output:
# Point became Point
# Point became Pair
# __class__ assignment: 'Named' object layout differs from 'Point'
# __class__ assignment: 'Titled' object layout differs from 'Point'
# Point became Bare
# __class__ assignment: 'Open' object layout differs from 'Point'
# __class__ assignment: 'AlsoOpen' object layout differs from 'Point'
# __class__ assignment: 'WithDict' object layout differs from 'Point'
# __class__ assignment: 'Plain' object layout differs from 'Point'
# __class__ assignment: 'Point' object layout differs from 'Open'
# __class__ assignment: 'Pair' object layout differs from 'Open'
# __class__ assignment: 'Named' object layout differs from 'Open'
# __class__ assignment: 'Titled' object layout differs from 'Open'
# __class__ assignment: 'Bare' object layout differs from 'Open'
# Open became Open
# Open became AlsoOpen
# __class__ assignment: 'WithDict' object layout differs from 'Open'
# __class__ assignment: 'Plain' object layout differs from 'Open'
# __class__ assignment: 'Point' object layout differs from 'Named'
# __class__ assignment: 'Pair' object layout differs from 'Named'
# Named became Named
# Named became Titled
# __class__ assignment: 'Bare' object layout differs from 'Named'
# __class__ assignment: 'Open' object layout differs from 'Named'
# __class__ assignment: 'AlsoOpen' object layout differs from 'Named'
# __class__ assignment: 'WithDict' object layout differs from 'Named'
# __class__ assignment: 'Plain' object layout differs from 'Named'
# __class__ assignment: 'Point' object layout differs from 'WithDict'
# __class__ assignment: 'Pair' object layout differs from 'WithDict'
# __class__ assignment: 'Named' object layout differs from 'WithDict'
# __class__ assignment: 'Titled' object layout differs from 'WithDict'
# __class__ assignment: 'Bare' object layout differs from 'WithDict'
# __class__ assignment: 'Open' object layout differs from 'WithDict'
# __class__ assignment: 'AlsoOpen' object layout differs from 'WithDict'
# WithDict became WithDict
# __class__ assignment: 'Plain' object layout differs from 'WithDict'
# __class__ assignment: 'Point' object layout differs from 'Plain'
# __class__ assignment: 'Pair' object layout differs from 'Plain'
# __class__ assignment: 'Named' object layout differs from 'Plain'
# __class__ assignment: 'Titled' object layout differs from 'Plain'
# __class__ assignment: 'Bare' object layout differs from 'Plain'
# __class__ assignment: 'Open' object layout differs from 'Plain'
# __class__ assignment: 'AlsoOpen' object layout differs from 'Plain'
# __class__ assignment: 'WithDict' object layout differs from 'Plain'
# Plain became Plain
# 3 4
# 12 more {'more': 'more'}
