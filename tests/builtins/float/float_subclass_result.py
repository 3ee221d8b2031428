import warnings


class Real(float):
    pass


class Gives:
    def __float__(self):
        return Real(1.5)


with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    made = float(Gives())
    print(type(made), made)
for warning in seen:
    print(warning.category.__name__, warning.message)
x = Real(2.5)
print(type(x), type(+x), type(-x), type(abs(x)), type(x.real), type(x.conjugate()), type(x + 1), type(float(x)), repr(x))
print(Real.fromhex("0x1.8p1"), type(Real.fromhex("0x1p1")), type(round(x, 1)), type(round(x)), type(x.imag))
print(Real("3"), Real.from_number(7), type(Real.from_number(7)))

# output:
# <class 'float'> 1.5
# DeprecationWarning Gives.__float__ returned non-float (type Real).  The ability to return an instance of a strict subclass of float is deprecated, and may be removed in a future version of Python.
# <class '__main__.Real'> <class 'float'> <class 'float'> <class 'float'> <class 'float'> <class 'float'> <class 'float'> <class 'float'> 2.5
# 3.0 <class '__main__.Real'> <class 'float'> <class 'int'> <class 'float'>
# 3.0 7.0 <class '__main__.Real'>
