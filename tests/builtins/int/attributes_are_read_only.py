def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


for name in ("real", "imag", "numerator", "denominator"):
    print(name, getattr(7, name), getattr(True, name))
    show(setattr, 7, name, 1)
show(setattr, 7, "x", 1)
show(delattr, 7, "real")
show(delattr, 7, "x")
show(getattr, 7, "x")
show(setattr, int, "x", 1)
show(delattr, int, "real")
show(getattr, int, "x")
print(hasattr(7, "__dict__"), type(int.real).__name__)

# output:
# real 7 1
# AttributeError: attribute 'real' of 'int' objects is not writable
# imag 0 0
# AttributeError: attribute 'imag' of 'int' objects is not writable
# numerator 7 1
# AttributeError: attribute 'numerator' of 'int' objects is not writable
# denominator 1 1
# AttributeError: attribute 'denominator' of 'int' objects is not writable
# AttributeError: 'int' object has no attribute 'x' and no __dict__ for setting new attributes
# AttributeError: attribute 'real' of 'int' objects is not writable
# AttributeError: 'int' object has no attribute 'x' and no __dict__ for setting new attributes
# AttributeError: 'int' object has no attribute 'x'
# TypeError: cannot set 'x' attribute of immutable type 'int'
# TypeError: cannot set 'real' attribute of immutable type 'int'
# AttributeError: type object 'int' has no attribute 'x'
# False getset_descriptor
