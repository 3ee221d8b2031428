# __new__ given to the class after it was made: a function, a class method, no method at all.
class Plain:
    pass


def make(cls, *args):
    print("made with", args)
    return object.__new__(cls)


Plain.__new__ = make
print(type(Plain(1, 2)).__name__)


class Bound:
    @classmethod
    def __new__(*args):
        return args


print(len(Bound(3)))


class Nothing:
    __new__ = 3


try:
    Nothing()
except TypeError as error:
    print(error)

# output:
# made with (1, 2)
# Plain
# 3
# 'int' object is not callable
