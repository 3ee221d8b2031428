import warnings

def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


warnings.simplefilter("ignore")


class AsComplex:
    def __complex__(self):
        return 1 + 2j


class AsFloat:
    def __float__(self):
        return 2.5


class AsIndex:
    def __index__(self):
        return 3


class Wrong:
    def __complex__(self):
        return 1.0


for args in [(AsComplex(),), (AsFloat(),), (AsIndex(),), (Wrong(),), (1, AsFloat()), (1, AsComplex()), (AsComplex(), 1), (1j, 1j), (1, 1j), ("1", 1), (1, "1"), ("1", "1"),
             (None,), (1, None), ([],), (b"1",), (10 ** 400,), (1, 2, 3), (True, False), (-0.0, -0.0), (0.0, -0.0)]:
    show(complex, *args)
show(complex, real=1, imag=2)
show(complex, imag=2)
show(complex, imag="1")
show(complex, real=1, other=2)
show(complex)

# A text only by its place.
for args, keywords in (((), {"real": "1"}), ((), {"real": []}), ((), {"real": 1j}), ((), {"real": 2}), ((1,), {"real": 3}), ((1, 2), {"imag": 3}), ((), {"reel": 3})):
    show(complex, *args, **keywords)
for args in ((list, 2), (2, 3), ("a", None)):
    show((1j).__pow__, *args)
    show((1j).__rpow__, *args)

# output:
# (1+2j)
# (2.5+0j)
# (3+0j)
# TypeError: __complex__ returned non-complex (type float)
# (1+2.5j)
# TypeError: complex() argument 'imag' must be a real number, not AsComplex
# (1+3j)
# (-1+1j)
# 0j
# TypeError: complex() argument 'real' must be a real number, not str
# TypeError: complex() argument 'imag' must be a real number, not str
# TypeError: complex() argument 'real' must be a real number, not str
# TypeError: complex() argument must be a string or a number, not NoneType
# TypeError: complex() argument 'imag' must be a real number, not NoneType
# TypeError: complex() argument must be a string or a number, not list
# TypeError: complex() argument must be a string or a number, not bytes
# OverflowError: int too large to convert to float
# TypeError: complex() takes at most 2 arguments (3 given)
# (1+0j)
# (-0-0j)
# -0j
# (1+2j)
# 2j
# TypeError: complex() argument 'imag' must be a real number, not str
# TypeError: complex() got an unexpected keyword argument 'other'
# 0j
# TypeError: complex() argument 'real' must be a real number, not str
# TypeError: complex() argument 'real' must be a real number, not list
# 1j
# (2+0j)
# TypeError: argument for complex() given by name ('real') and position (1)
# TypeError: complex() takes at most 2 arguments (3 given)
# TypeError: complex() got an unexpected keyword argument 'reel'. Did you mean 'real'?
# NotImplemented
# NotImplemented
# ValueError: complex modulo
# ValueError: complex modulo
# NotImplemented
# NotImplemented
