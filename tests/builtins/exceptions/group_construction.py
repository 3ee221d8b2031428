def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show(ExceptionGroup)
show(ExceptionGroup, "m")
show(ExceptionGroup, "m", [])
show(ExceptionGroup, "m", 5)
show(ExceptionGroup, "m", [5])
show(ExceptionGroup, "m", [ValueError])
show(ExceptionGroup, 5, [ValueError(1)])
show(ExceptionGroup, "m", [KeyboardInterrupt()])
show(ExceptionGroup, "m", [ValueError(1)], 5)
show(ExceptionGroup, message="m", exceptions=[ValueError()])
g = ExceptionGroup("m", [ValueError(1), TypeError("t")])
print(g, repr(g), g.message, g.exceptions, g.args)
b = BaseExceptionGroup("b", [ValueError(1)])
print(type(b), type(BaseExceptionGroup("b", [KeyboardInterrupt()])))
show(setattr, g, "message", "x")
show(setattr, g, "exceptions", ())
print(g.subgroup(ValueError), g.subgroup((ValueError, TypeError)) is g, g.subgroup(KeyError), g.split(TypeError), g.subgroup(lambda e: isinstance(e, TypeError)))
show(g.subgroup, 5)
show(g.split, None)
show(g.derive, [KeyError()])
show(g.derive, [])
nested = ExceptionGroup("outer", (g, OSError(5)))
print(nested, nested.split(ValueError), ExceptionGroup[int])


class Mine(ExceptionGroup):
    def derive(self, excs):
        return Mine("derived", excs)


m = Mine("mine", [ValueError(1), KeyError(2)])
print(repr(m.subgroup(KeyError)), repr(m.split(KeyError)))
show(lambda: type("T", (ExceptionGroup, ValueError), {})("m", [KeyboardInterrupt()]))

# output:
# TypeError: BaseExceptionGroup.__new__() takes exactly 2 arguments (0 given)
# TypeError: BaseExceptionGroup.__new__() takes exactly 2 arguments (1 given)
# ValueError: second argument (exceptions) must be a non-empty sequence
# TypeError: second argument (exceptions) must be a sequence
# ValueError: Item 0 of second argument (exceptions) is not an exception
# ValueError: Item 0 of second argument (exceptions) is not an exception
# TypeError: BaseExceptionGroup.__new__() argument 1 must be str, not int
# TypeError: Cannot nest BaseExceptions in an ExceptionGroup
# TypeError: BaseExceptionGroup.__new__() takes exactly 2 arguments (3 given)
# TypeError: BaseExceptionGroup.__new__() takes exactly 2 arguments (0 given)
# m (2 sub-exceptions) ExceptionGroup('m', [ValueError(1), TypeError('t')]) m (ValueError(1), TypeError('t')) ('m', [ValueError(1), TypeError('t')])
# <class 'ExceptionGroup'> <class 'BaseExceptionGroup'>
# AttributeError: readonly attribute
# AttributeError: readonly attribute
# m (1 sub-exception) False None (ExceptionGroup('m', [TypeError('t')]), ExceptionGroup('m', [ValueError(1)])) m (1 sub-exception)
# TypeError: expected an exception type, a tuple of exception types, or a callable (other than a class)
# TypeError: expected an exception type, a tuple of exception types, or a callable (other than a class)
# ExceptionGroup('m', [KeyError()])
# ValueError: second argument (exceptions) must be a non-empty sequence
# outer (2 sub-exceptions) (ExceptionGroup('outer', [ExceptionGroup('m', [ValueError(1)])]), ExceptionGroup('outer', [ExceptionGroup('m', [TypeError('t')]), OSError(5)])) ExceptionGroup[int]
# Mine('derived', [KeyError(2)]) (Mine('derived', [KeyError(2)]), Mine('derived', [ValueError(1)]))
# TypeError: Cannot nest BaseExceptions in 'T'
