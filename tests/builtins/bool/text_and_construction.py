def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show(bool)
show(bool, 1, 2)
show(bool, x=1)
show(bool, [])
show(bool, object=1)
print(str(True), repr(False), f"{True}", f"{True:d}", f"{True:>6}", f"{False:b}", "%d %s %r" % (True, True, False), f"{True!s:>6}", format(True, ""))
print(int(True), float(True), complex(True), True + True, True * 3, -True, True / 2, True ** 2, True << 2)
print(True & False, True | False, True ^ True, True & 1, 1 | True, type(True & True), type(True & 1), type(True ^ False))
print(True == 1, True is (1 == 1), isinstance(True, int), issubclass(bool, int), bool.__mro__, True.__class__)


class Wrong:
    def __bool__(self):
        return 1


class Length:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n


show(bool, Wrong())
show(bool, Length(0))
show(bool, Length(2))
show(bool, Length(-1))
show(bool, Length(1 << 70))
show(bool, Length("a"))
show(lambda: type("B", (bool,), {}))
show(bool.__new__, bool, 5)
show(bool.__new__, int)
show(bool.__new__)

# output:
# False
# TypeError: bool expected at most 1 argument, got 2
# TypeError: bool() takes no keyword arguments
# False
# TypeError: bool() takes no keyword arguments
# True False True 1      1 0 1 True False   True True
# 1 1.0 (1+0j) 2 3 -1 0.5 1 4
# False True False 1 1 <class 'bool'> <class 'int'> <class 'bool'>
# True True True True (<class 'bool'>, <class 'int'>, <class 'object'>) <class 'bool'>
# TypeError: __bool__ should return bool, returned int
# False
# True
# ValueError: __len__() should return >= 0
# OverflowError: cannot fit 'int' into an index-sized integer
# TypeError: 'str' object cannot be interpreted as an integer
# TypeError: type 'bool' is not an acceptable base type
# True
# TypeError: bool.__new__(int): int is not a subtype of bool
# TypeError: bool.__new__(): not enough arguments
