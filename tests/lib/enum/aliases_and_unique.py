# Aliases, unique, verify, iteration, look-up, membership and their errors.
import enum
from enum import Enum, IntEnum, auto, unique, verify


class Shape(Enum):
    SQUARE = 2
    DIAMOND = 1
    ALIAS = 2


print(list(Shape), Shape.ALIAS is Shape.SQUARE, Shape.ALIAS.name, Shape(1), Shape['ALIAS'], len(Shape), dict(Shape.__members__), 2 in Shape, 9 in Shape, 'x' in Shape, Shape.SQUARE in Shape, list(reversed(Shape)))
for call in (lambda: Shape(9), lambda: Shape['NO'], lambda: Shape.NO, lambda: setattr(Shape, 'SQUARE', 5), lambda: delattr(Shape, 'SQUARE'), lambda: Shape(), lambda: Shape.SQUARE < Shape.DIAMOND, lambda: setattr(Shape.SQUARE, 'value', 3), lambda: setattr(Shape.SQUARE, 'name', 3), lambda: Shape.SQUARE.DIAMOND, lambda: type('Sub', (Shape,), {})):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
for check in (unique, verify(enum.UNIQUE), verify(enum.CONTINUOUS), verify(enum.NAMED_FLAGS)):
    try:

        @check
        class E(Enum):
            A = 1
            B = 3
            C = 1
            D = 3
    except (ValueError, TypeError) as error:
        print(error)
try:

    class Twice(Enum):
        A = 1
        A = 2
except TypeError as error:
    print(error)
print(repr(Shape.SQUARE), str(Shape.SQUARE), f'{Shape.SQUARE}', hash(Shape.SQUARE) == hash('SQUARE'), Shape.SQUARE == 2, Shape.SQUARE != Shape.DIAMOND, bool(Shape.SQUARE), repr(Shape), Shape.__name__, Shape.SQUARE.__class__)

# output:
# [<Shape.SQUARE: 2>, <Shape.DIAMOND: 1>] True SQUARE Shape.DIAMOND Shape.SQUARE 2 {'SQUARE': <Shape.SQUARE: 2>, 'DIAMOND': <Shape.DIAMOND: 1>, 'ALIAS': <Shape.SQUARE: 2>} True False False True [<Shape.DIAMOND: 1>, <Shape.SQUARE: 2>]
# ValueError 9 is not a valid Shape
# KeyError 'NO'
# AttributeError type object 'Shape' has no attribute 'NO'
# AttributeError cannot reassign member 'SQUARE'
# AttributeError 'Shape' cannot delete member 'SQUARE'.
# TypeError EnumType.__call__() missing 1 required positional argument: 'value'
# TypeError '<' not supported between instances of 'Shape' and 'Shape'
# AttributeError <enum 'Enum'> cannot set attribute 'value'
# AttributeError <enum 'Enum'> cannot set attribute 'name'
# Shape.DIAMOND
# AttributeError 'dict' object has no attribute '_member_names'
# duplicate values found in <enum 'E'>: C -> A, D -> B
# aliases found in <enum 'E'>: C -> A, D -> B
# invalid enum 'E': missing values 2
# invalid Flag 'E': alias D is missing value 0x2 [use enum.show_flag_values(value) for details]
# 'A' already defined as 1
# <Shape.SQUARE: 2> Shape.SQUARE Shape.SQUARE True False True True <enum 'Shape'> Shape <enum 'Shape'>
