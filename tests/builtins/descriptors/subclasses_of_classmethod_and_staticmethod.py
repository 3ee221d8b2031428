# A classmethod or staticmethod that is an instance of a subclass binds as its base does, also through super().
class Marked(classmethod):
    mark = True


class Traced(classmethod):
    def __get__(self, instance, owner=None):
        print("got for", owner.__name__)
        return super().__get__(instance, owner)


class Free(staticmethod):
    pass


class Shape:
    @Marked
    def name(cls):
        return cls.__name__

    @Traced
    def corners(cls, more=0):
        return 4 + more

    @Free
    def twice(number):
        return 2 * number

    made = Marked(dict.fromkeys)


class Square(Shape):
    pass


print(Square.name(), Square().name(), Shape.__dict__["name"].mark)
print(Square.corners(1), Square().corners())
print(Square.twice(4), Square().twice(5))
print(type(Shape.__dict__["name"].__get__(None, int)).__name__, Shape.__dict__["twice"].__get__(3)(2))
try:
    Shape.__dict__["name"].__get__(None, None)
except TypeError as error:
    print(error)

# output:
# Square Square True
# got for Square
# got for Square
# 5 4
# 8 10
# method 4
# __get__(None, None) is invalid
