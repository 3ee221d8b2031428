import warnings

warnings.simplefilter("always")


class Odd(int):
    pass


class GivesOdd:
    def __int__(self):
        return Odd(5)


class IndexGivesBool:
    def __index__(self):
        return True


with warnings.catch_warnings(record=True) as seen:
    made = int(GivesOdd())
    print(type(made), made)
    made = int(IndexGivesBool())
    print(type(made), made)
for warning in seen:
    print(warning.category.__name__, warning.message)
print(type(int(Odd(3))), type(+Odd(3)), type(-Odd(3)), type(abs(Odd(3))), type(Odd(3).real), type(Odd(3) + 0))
print(type(round(Odd(3))), type(Odd(3).__index__()), type(Odd(3).conjugate()), type(~Odd(3)), type(Odd(3).numerator))

# output:
# <class 'int'> 5
# <class 'int'> 1
# DeprecationWarning __int__ returned non-int (type Odd).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
# DeprecationWarning __index__ returned non-int (type bool).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
# <class 'int'> <class 'int'> <class 'int'> <class 'int'> <class 'int'> <class 'int'>
# <class 'int'> <class 'int'> <class 'int'> <class 'int'> <class 'int'>
