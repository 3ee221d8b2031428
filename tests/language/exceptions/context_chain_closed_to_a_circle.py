# A program may make __context__ a circle; raising inside an except block still ends.
def circle():
    try:
        raise ValueError(1)
    except ValueError as error:
        error.__context__ = error
        raise TypeError(2)


try:
    circle()
except TypeError as error:
    print(repr(error.__context__), error.__context__.__context__ is error.__context__)


def longer():
    a, b, c = KeyError("a"), KeyError("b"), KeyError("c")
    a.__context__, b.__context__, c.__context__ = b, c, b
    try:
        raise a
    except KeyError:
        raise OSError("new")


try:
    longer()
except OSError as error:
    print(repr(error.__context__), repr(error.__context__.__context__.__context__))

# output:
# ValueError(1) True
# KeyError('a') KeyError('c')
