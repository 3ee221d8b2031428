def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


class Meta(type):
    def __instancecheck__(cls, other):
        return other == 5

    def __subclasscheck__(cls, other):
        return other is int


class M(metaclass=Meta):
    pass


show(isinstance, 5, int)
show(isinstance, 5, (str, (float, (int,))))
show(isinstance, 5, int | str)
show(isinstance, None, int | None)
show(isinstance, 5, ())
show(isinstance, 5, [int])
show(isinstance, 5, 5)
show(isinstance, 5, (str, 5))
show(isinstance, 5, (int, 5))
show(isinstance, 5, list[int])
show(isinstance, 5, int | list[int])
show(isinstance, "x", int | list[int])
show(isinstance, 5, None)
show(isinstance, 5)
show(isinstance, 5, M)
show(isinstance, 6, M)
show(isinstance, M(), M)
show(issubclass, bool, int)
show(issubclass, bool, (str, int))
show(issubclass, bool, int | str)
show(issubclass, 5, int)
show(issubclass, bool, 5)
show(issubclass, bool, (str, 5))
show(issubclass, bool, ())
show(issubclass, bool, list[int])
show(issubclass, int, M)
show(issubclass, str, M)
show(issubclass, int, None)
show(issubclass, None, int)
show(issubclass, int)
show(issubclass, list[int], list)

# output:
# True
# True
# True
# True
# False
# TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
# TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
# TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
# True
# TypeError: isinstance() argument 2 cannot be a parameterized generic
# True
# TypeError: isinstance() argument 2 cannot be a parameterized generic
# TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
# TypeError: isinstance expected 2 arguments, got 1
# True
# False
# True
# True
# True
# True
# TypeError: issubclass() arg 1 must be a class
# TypeError: issubclass() arg 2 must be a class, a tuple of classes, or a union
# TypeError: issubclass() arg 2 must be a class, a tuple of classes, or a union
# False
# TypeError: issubclass() argument 2 cannot be a parameterized generic
# True
# False
# TypeError: issubclass() arg 2 must be a class, a tuple of classes, or a union
# TypeError: issubclass() arg 1 must be a class
# TypeError: issubclass expected 2 arguments, got 1
# TypeError: issubclass() arg 1 must be a class
