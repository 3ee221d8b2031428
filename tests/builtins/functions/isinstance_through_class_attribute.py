def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


class Fake:
    __class__ = int


class Raising:
    @property
    def __class__(self):
        raise RuntimeError("class asked")


f = Fake()
print(isinstance(f, int), isinstance(f, Fake), type(f), f.__class__)
show(isinstance, Raising(), int)
show(isinstance, Raising(), Raising)


class Bases:
    __bases__ = (int,)


show(issubclass, Bases(), int)
show(issubclass, Bases(), str)


class BadBases:
    __bases__ = 5


show(issubclass, BadBases(), int)
show(isinstance, 5, Bases())

# output:
# True True <class '__main__.Fake'> <class 'int'>
# RuntimeError: class asked
# True
# True
# False
# TypeError: issubclass() arg 1 must be a class
# False
