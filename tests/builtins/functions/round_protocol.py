def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


class R:
    def __round__(self, n="nothing"):
        return ("rounded", n)


show(round, R())
show(round, R(), None)
show(round, R(), 2)
show(round, object())
show(round, "x")
show(round, [], 1)
show(round, 2.5)
show(round, 2.5, ndigits=None)
show(round, ndigits=1)


class A:
    def __abs__(self):
        return "abs"

    def __divmod__(self, other):
        return ("divmod", other)

    def __rdivmod__(self, other):
        return ("rdivmod", other)

    def __pow__(self, other, mod=None):
        return ("pow", other, mod)

    def __rpow__(self, other, mod=None):
        return ("rpow", other, mod)


show(abs, A())
show(abs, "x")
show(abs, object())
show(divmod, A(), 1)
show(divmod, 1, A())
show(divmod, "a", 1)
show(divmod, 1, None)
show(pow, A(), 2)
show(pow, A(), 2, 3)
show(pow, 2, A())
show(pow, 2, A(), 5)
show(pow, "a", 2)
show(pow, "a", 2, 3)
show(pow, 2, 3, A())

# output:
# ('rounded', 'nothing')
# ('rounded', 'nothing')
# ('rounded', 2)
# TypeError: type object doesn't define __round__ method
# TypeError: type str doesn't define __round__ method
# TypeError: type list doesn't define __round__ method
# 2
# 2
# TypeError: round() missing required argument 'number' (pos 1)
# 'abs'
# TypeError: bad operand type for abs(): 'str'
# TypeError: bad operand type for abs(): 'object'
# ('divmod', 1)
# ('rdivmod', 1)
# TypeError: unsupported operand type(s) for divmod(): 'str' and 'int'
# TypeError: unsupported operand type(s) for divmod(): 'int' and 'NoneType'
# ('pow', 2, None)
# ('pow', 2, 3)
# ('rpow', 2, None)
# ('rpow', 2, 5)
# TypeError: unsupported operand type(s) for ** or pow(): 'str' and 'int'
# TypeError: unsupported operand type(s) for ** or pow(): 'str', 'int', 'int'
# TypeError: unsupported operand type(s) for ** or pow(): 'int', 'int', 'A'
