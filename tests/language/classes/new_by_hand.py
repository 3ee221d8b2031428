# __new__ of a builtin class, called by hand: it wants a class of its kind first.
def t(function):
    try: print(function())
    except TypeError as error: print(error)

class MyInt(int): pass

t(lambda: int.__new__(MyInt, 5))
t(lambda: int.__new__())
t(lambda: int.__new__(5))
t(lambda: int.__new__(str))
t(lambda: MyInt.__new__(int, 3))
t(lambda: bool.__new__(int))
t(lambda: list.__new__(None))
t(lambda: dict.__new__(list))
t(lambda: str.__new__("a"))
t(lambda: tuple.__new__(tuple, (1, 2)))
t(lambda: BaseException.__new__(int))
t(lambda: object.__new__(1))
t(lambda: type.__new__(int, "C", (), {}))
t(lambda: super(MyInt, MyInt).__new__(MyInt, 4))

# output:
# 5
# int.__new__(): not enough arguments
# int.__new__(X): X is not a type object (int)
# int.__new__(str): str is not a subtype of int
# 3
# bool.__new__(int): int is not a subtype of bool
# list.__new__(X): X is not a type object (NoneType)
# dict.__new__(list): list is not a subtype of dict
# str.__new__(X): X is not a type object (str)
# (1, 2)
# BaseException.__new__(int): int is not a subtype of BaseException
# object.__new__(X): X is not a type object (int)
# type.__new__(int): int is not a subtype of type
# 4
