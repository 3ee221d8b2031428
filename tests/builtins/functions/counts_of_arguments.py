# How many arguments there are too many or too few, with keywords and for class methods.
def t(function):
    try: print(function())
    except TypeError as error: print(error)

class MyInt(int): pass
class MyFloat(float): pass
t(lambda: round(1, 2, 3, number=4))
t(lambda: round(1, ndigits=2, number=3))
t(lambda: sum([], 1, start=2))
t(lambda: pow(1, 2, exp=2, mod=5))
t(lambda: str(b"a", "b", encoding="c", errors="d"))
t(lambda: complex(0, real=1))
t(lambda: "a".split("a", 1, sep=",", maxsplit=3))
t(lambda: [].sort(1))
t(lambda: [].sort(1, key=len))
t(lambda: sorted([], foo=1))
t(lambda: reversed(1, 2))
t(lambda: classmethod())
t(lambda: float.fromhex())
t(lambda: MyFloat.fromhex("1", 2))
t(lambda: int.from_bytes())
t(lambda: MyInt.from_bytes())
t(lambda: MyInt.__instancecheck__())
t(lambda: MyInt.mro(1))
t(lambda: dict.fromkeys())
t(lambda: bytes.fromhex(1, 2))
t(lambda: len([], x=1))
t(lambda: "a".upper(x=1))
t(lambda: exec("1", {}, {}, 4))
t(lambda: eval("1", {}, {}, 4))
t(lambda: ExceptionGroup())
t(lambda: ExceptionGroup("a", [ValueError()], 3))
t(lambda: ExceptionGroup(5, []))

# output:
# round() takes at most 2 arguments (4 given)
# round() takes at most 2 arguments (3 given)
# sum() takes at most 2 arguments (3 given)
# pow() takes at most 3 arguments (4 given)
# str() takes at most 3 arguments (4 given)
# argument for complex() given by name ('real') and position (1)
# split() takes at most 2 arguments (4 given)
# sort() takes no positional arguments
# sort() takes no positional arguments
# sort() got an unexpected keyword argument 'foo'
# reversed expected 1 argument, got 2
# classmethod expected 1 argument, got 0
# float.fromhex() takes exactly one argument (0 given)
# MyFloat.fromhex() takes exactly one argument (2 given)
# from_bytes() missing required argument 'bytes' (pos 1)
# from_bytes() missing required argument 'bytes' (pos 1)
# MyInt.__instancecheck__() takes exactly one argument (0 given)
# MyInt.mro() takes no arguments (1 given)
# fromkeys expected at least 1 argument, got 0
# bytes.fromhex() takes exactly one argument (2 given)
# len() takes no keyword arguments
# str.upper() takes no keyword arguments
# exec() takes at most 3 positional arguments (4 given)
# eval() takes at most 3 arguments (4 given)
# BaseExceptionGroup.__new__() takes exactly 2 arguments (0 given)
# BaseExceptionGroup.__new__() takes exactly 2 arguments (3 given)
# BaseExceptionGroup.__new__() argument 1 must be str, not int
