# The fields of a namedtuple are descriptors: they read the item of a tuple, cannot be set, and may have a docstring.
import pickle
from collections import namedtuple

Point = namedtuple('Point', 'x y')
field = vars(Point)['y']
print(field, type(field), field.__doc__, Point.y is field)
print(Point(1, 2).y, field.__get__((5, 6)), field.__get__(Point(1, 2), Point), field.__get__(None, Point) is field)


def attempt(function, *args):
    try:
        return function(*args)
    except (AttributeError, IndexError, TypeError) as error:
        return f'{type(error).__name__}: {error}'


print(attempt(field.__get__, [1, 2]))
print(attempt(field.__get__, (1,)))
print(attempt(setattr, Point(1, 2), 'y', 3))
print(attempt(delattr, Point(1, 2), 'y'))
print(attempt(setattr, Point(1, 2), 'z', 3))
Point.y.__doc__ = 'Up.'
print(Point.y.__doc__, field.__reduce__()[1], pickle.loads(pickle.dumps(Point.x)).__get__('ab' and ('a', 'b')))


class Named(Point):
    @property
    def y(self):
        return super().y * 10


print(Named(1, 2).y, Named(1, 2)._replace(y=5), Named(1, 2) == (1, 2))

# output:
# _tuplegetter(1, 'Alias for field number 1') <class 'collections._tuplegetter'> Alias for field number 1 True
# 2 6 2 True
# TypeError: descriptor for index '1' for tuple subclasses doesn't apply to 'list' object
# IndexError: tuple index out of range
# AttributeError: can't set attribute
# AttributeError: can't delete attribute
# AttributeError: 'Point' object has no attribute 'z' and no __dict__ for setting new attributes
# Up. (1, 'Up.') a
# 20 Named(x=1, y=5) True
