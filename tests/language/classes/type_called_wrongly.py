# type() with one argument tells a type, with three makes one; type.__new__() only makes.
def attempt(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)


attempt(type, 1)
attempt(type)
attempt(type, 1, 2)
attempt(type, 1, a=1)
attempt(type.__new__, type, 1)
attempt(type.__new__, type)
attempt(type.__new__, int, 'A', (), {})
attempt(type.__new__, type, 'A', [], {})
attempt(type.__init__, int)
attempt(type.__init__, int, 1, 2)
attempt(type, '\ud800', (), {})
attempt(type, 'a\0b', (), {})


class Meta(type):
    def mro(cls):
        return super().mro()


attempt(Meta, 1)


def wrong_order():
    class A(metaclass=Meta):
        pass

    class B(A):
        pass

    class C(A, B):
        pass


def option():
    class D(option=1):
        pass


attempt(wrong_order)
attempt(option)
attempt(type.__dict__['__name__'].__set__, int, 'number')
attempt(issubclass, 1, 2)
attempt(issubclass, int, 2)

# output:
# <class 'int'>
# TypeError type() takes 1 or 3 arguments
# TypeError type() takes 1 or 3 arguments
# TypeError type() takes no keyword arguments
# TypeError type.__new__() takes exactly 3 arguments (1 given)
# TypeError type.__new__() takes exactly 3 arguments (0 given)
# TypeError type.__new__(int): int is not a subtype of type
# TypeError type.__new__() argument 2 must be tuple, not list
# TypeError type.__init__() takes 1 or 3 arguments
# TypeError type.__init__() takes 1 or 3 arguments
# UnicodeEncodeError 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed
# ValueError type name must not contain null characters
# TypeError type.__new__() takes exactly 3 arguments (1 given)
# TypeError Cannot create a consistent method resolution order (MRO) for bases A, B
# TypeError option.<locals>.D.__init_subclass__() takes no keyword arguments
# TypeError cannot set '__name__' attribute of immutable type 'int'
# TypeError issubclass() arg 1 must be a class
# TypeError issubclass() arg 2 must be a class, a tuple of classes, or a union
