# help() and pydoc.render_doc() tell how a function is called, what a class has and from where, and what a value is.
import pydoc


class Shape:
    """Something with a size."""

    corners = 0

    def area(self, unit: str = "cm") -> float:
        """The area.

        In squares of the unit.
        """

    @property
    def size(self):
        """How large it is."""

    @classmethod
    def unit(cls, *, name=None): "The shape of size 1."

    @staticmethod
    def count(): pass


class Square(Shape):
    def __init__(self, side):
        self.side = side

    def area(self, unit="cm"): return self.side ** 2

    surface = area

    def __repr__(self): return "Square"


async def draw(shape, *, color: str = "black", **options):
    "Draws it."


def measure(first_shape: Shape, second_shape: Shape, *others: Shape, precision: int = 3) -> dict[str, float]:
    "A long line is written over several."


# Comments stand for a docstring.
def forget(shape): ...


for thing in [Shape, Square, draw, measure, forget, lambda x, y=1: x, Square(2).area, Shape.unit, Shape.size]:
    print(pydoc.render_doc(thing, "About %s:", renderer=pydoc.plaintext))
help(draw)
help("Square.nowhere")
help("collections.nothing")
print(pydoc.locate("__main__.Shape.area").__qualname__, pydoc.locate("os.path.nothing"), pydoc.resolve(Shape)[1])
print(pydoc.describe(3), pydoc.describe(Shape), pydoc.describe(len), pydoc.describe(pydoc), sep=", ")
print(pydoc.splitdoc("First.\n\nRest."), pydoc.cram("abcdefghijklmnop", 9), pydoc.stripid("<a at 0x7f1234567>"))
print(pydoc.plaintext.docother(list(range(30)), "numbers", maxlen=30), repr(pydoc.text.bold("ab")))

# output:
# About class Shape in module __main__:
#
# class Shape(builtins.object)
#  |  Something with a size.
#  |
#  |  Methods defined here:
#  |
#  |  area(self, unit: str = 'cm') -> float
#  |      The area.
#  |
#  |      In squares of the unit.
#  |
#  |  ----------------------------------------------------------------------
#  |  Class methods defined here:
#  |
#  |  unit(*, name=None)
#  |      The shape of size 1.
#  |
#  |  ----------------------------------------------------------------------
#  |  Static methods defined here:
#  |
#  |  count()
#  |
#  |  ----------------------------------------------------------------------
#  |  Readonly properties defined here:
#  |
#  |  size
#  |      How large it is.
#  |
#  |  ----------------------------------------------------------------------
#  |  Data descriptors defined here:
#  |
#  |  __dict__
#  |      dictionary for instance variables
#  |
#  |  __weakref__
#  |      list of weak references to the object
#  |
#  |  ----------------------------------------------------------------------
#  |  Data and other attributes defined here:
#  |
#  |  corners = 0
#
# About class Square in module __main__:
#
# class Square(Shape)
#  |  Square(side)
#  |
#  |  Method resolution order:
#  |      Square
#  |      Shape
#  |      builtins.object
#  |
#  |  Methods defined here:
#  |
#  |  __init__(self, side)
#  |      Initialize self.  See help(type(self)) for accurate signature.
#  |
#  |  __repr__(self)
#  |      Return repr(self).
#  |
#  |  area(self, unit='cm')
#  |      The area.
#  |
#  |      In squares of the unit.
#  |
#  |  surface = area(self, unit='cm')
#  |
#  |  ----------------------------------------------------------------------
#  |  Class methods inherited from Shape:
#  |
#  |  unit(*, name=None)
#  |      The shape of size 1.
#  |
#  |  ----------------------------------------------------------------------
#  |  Static methods inherited from Shape:
#  |
#  |  count()
#  |
#  |  ----------------------------------------------------------------------
#  |  Readonly properties inherited from Shape:
#  |
#  |  size
#  |      How large it is.
#  |
#  |  ----------------------------------------------------------------------
#  |  Data descriptors inherited from Shape:
#  |
#  |  __dict__
#  |      dictionary for instance variables
#  |
#  |  __weakref__
#  |      list of weak references to the object
#  |
#  |  ----------------------------------------------------------------------
#  |  Data and other attributes inherited from Shape:
#  |
#  |  corners = 0
#
# About function draw in module __main__:
#
# async draw(shape, *, color: str = 'black', **options)
#     Draws it.
#
# About function measure in module __main__:
#
# measure(
#     first_shape: Shape,
#     second_shape: Shape,
#     *others: Shape,
#     precision: int = 3
# ) -> dict[str, float]
#     A long line is written over several.
#
# About function forget in module __main__:
#
# forget(shape)
#     # Comments stand for a docstring.
#
# About function <lambda> in module __main__:
#
# <lambda> lambda x, y=1
#
# About method area in module __main__:
#
# area(unit='cm') method of __main__.Square instance
#     The area.
#
#     In squares of the unit.
#
# About method unit in module __main__:
#
# unit(*, name=None) class method of __main__.Shape
#     The shape of size 1.
#
# About property:
#
# size
#     How large it is.
#
# Help on function draw in module __main__:
#
# async draw(shape, *, color: str = 'black', **options)
#     Draws it.
#
# No Python documentation found for 'Square.nowhere'.
# Use help() to get the interactive help utility.
# Use help(str) for help on the str class.
#
# No Python documentation found for 'collections.nothing'.
# Use help() to get the interactive help utility.
# Use help(str) for help on the str class.
#
# Shape.area None Shape
# int, class Shape, built-in function len, module pydoc
# ('First.', 'Rest.') abc...nop <a>
# numbers = [0, 1, 2, 3, 4, 5, 6... 'a\x08ab\x08b'
