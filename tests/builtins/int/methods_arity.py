def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show((5).bit_length, 1)
show((5).bit_count, 1)
show((5).conjugate, 1)
show((5).as_integer_ratio, 2)
show((5).is_integer, 2)
show((5).is_integer)
show((5).as_integer_ratio)
show(int.bit_length, "5")
show(int.bit_length)
show(int.__add__, 1)
show(int.__add__, 1, 2, 3)
show(int.__add__, 1, "2")
show(int.__add__, "1", 2)
show(int.__index__, 5.0)
show((5).__round__, 1, 2)
show((5).__format__)
show((5).__format__, 5)
show((5).__getnewargs__)
show((5).__divmod__, 2)
show((5).__divmod__, 0)
show((5).__rdivmod__, 7)
show((5).__floordiv__, 2.0)
show((5).__truediv__, 2)
show((5).__bool__)
show((5).__ceil__)
show((5).__floor__)
show((5).__trunc__)
show((5).__float__)
show((5).__eq__, 5.0)
show((5).__lt__, "a")

# output:
# TypeError: int.bit_length() takes no arguments (1 given)
# TypeError: int.bit_count() takes no arguments (1 given)
# TypeError: int.conjugate() takes no arguments (1 given)
# TypeError: int.as_integer_ratio() takes no arguments (1 given)
# TypeError: int.is_integer() takes no arguments (1 given)
# True
# (5, 1)
# TypeError: descriptor 'bit_length' for 'int' objects doesn't apply to a 'str' object
# TypeError: unbound method int.bit_length() needs an argument
# TypeError: expected 1 argument, got 0
# TypeError: expected 1 argument, got 2
# NotImplemented
# TypeError: descriptor '__add__' requires a 'int' object but received a 'str'
# TypeError: descriptor '__index__' requires a 'int' object but received a 'float'
# TypeError: __round__ expected at most 1 argument, got 2
# TypeError: int.__format__() takes exactly one argument (0 given)
# TypeError: __format__() argument must be str, not int
# (5,)
# (2, 1)
# ZeroDivisionError: division by zero
# (1, 2)
# NotImplemented
# 2.5
# True
# 5
# 5
# 5
# 5.0
# NotImplemented
# NotImplemented
