def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show((1.5).is_integer)
show((2.0).is_integer)
show(float("inf").is_integer)
show((1.5).is_integer, 1)
show((1.5).conjugate)
show((1.5).__getformat__, "double")
show(float.__getformat__, "float")
show(float.__getformat__, "x")
show((1.5).__getnewargs__)
show((1.5).__divmod__, 0.5)
show((1.5).__rdivmod__, 5)
show((1.5).__pow__, 2)
show((1.5).__pow__, 2, 3)
show((1.5).__mod__, 0)
show((1.5).__add__, "a")
show((1.5).__eq__, "a")
show((1.5).__int__)
show((1.5).__bool__)
show(setattr, 1.5, "real", 2)
show(setattr, 1.5, "x", 2)
show(float.__add__, 1, 2.0)
show(float.is_integer)

# output:
# False
# True
# False
# TypeError: float.is_integer() takes no arguments (1 given)
# 1.5
# 'IEEE, little-endian'
# 'IEEE, little-endian'
# ValueError: __getformat__() argument 1 must be 'double' or 'float'
# (1.5,)
# (3.0, 0.0)
# (3.0, 0.5)
# 2.25
# TypeError: pow() 3rd argument not allowed unless all arguments are integers
# ZeroDivisionError: division by zero
# NotImplemented
# NotImplemented
# 1
# True
# AttributeError: attribute 'real' of 'float' objects is not writable
# AttributeError: 'float' object has no attribute 'x' and no __dict__ for setting new attributes
# TypeError: descriptor '__add__' requires a 'float' object but received a 'int'
# TypeError: unbound method float.is_integer() needs an argument
