# What special methods say of arguments that do not fit: slots have texts of their own.
def t(function):
    try: print(function())
    except TypeError as error: print(error)

class A: pass
t(lambda: int.__gt__())
t(lambda: int.__gt__("a", 1))
t(lambda: (5).__gt__())
t(lambda: (5).__gt__(1, 2))
t(lambda: (5).__add__(1, x=2))
t(lambda: (5).__neg__(1))
t(lambda: (5).__pow__())
t(lambda: (5).__rpow__(1, 2, 3))
t(lambda: (5).__divmod__())
t(lambda: A().__setattr__("a"))
t(lambda: A().__delattr__())
t(lambda: [].__setitem__(0))
t(lambda: [].__delitem__())
t(lambda: [].__getitem__())
t(lambda: {}.__getitem__(1, 2))
t(lambda: ().__getitem__())
t(lambda: {}.__contains__())
t(lambda: [].__contains__())
t(lambda: (lambda: 0).__get__())
t(lambda: property().__set__(1))
t(lambda: str.__len__())
t(lambda: str.__len__(5))
t(lambda: str.upper())
t(lambda: str.upper(5))
t(lambda: [].__init__(1, 2))
t(lambda: (1).__round__(1, 2))
t(lambda: (1).__format__())
t(lambda: list.__getattribute__())

# output:
# descriptor '__gt__' of 'int' object needs an argument
# descriptor '__gt__' requires a 'int' object but received a 'str'
# expected 1 argument, got 0
# expected 1 argument, got 2
# wrapper __add__() takes no keyword arguments
# expected 0 arguments, got 1
# expected 1 or 2 arguments, got 0
# expected 1 or 2 arguments, got 3
# expected 1 argument, got 0
# __setattr__ expected 2 arguments, got 1
# expected 1 argument, got 0
# __setitem__ expected 2 arguments, got 1
# expected 1 argument, got 0
# list.__getitem__() takes exactly one argument (0 given)
# dict.__getitem__() takes exactly one argument (2 given)
# expected 1 argument, got 0
# dict.__contains__() takes exactly one argument (0 given)
# expected 1 argument, got 0
# __get__ expected at least 1 argument, got 0
# __set__ expected 2 arguments, got 1
# descriptor '__len__' of 'str' object needs an argument
# descriptor '__len__' requires a 'str' object but received a 'int'
# unbound method str.upper() needs an argument
# descriptor 'upper' for 'str' objects doesn't apply to a 'int' object
# list expected at most 1 argument, got 2
# __round__ expected at most 1 argument, got 2
# int.__format__() takes exactly one argument (0 given)
# descriptor '__getattribute__' of 'object' object needs an argument
