# Call errors name the function by its qualified name.
class C:
    def method(self, a, b=1, *, key): pass
    @classmethod
    def of_class(cls, a): pass
    @staticmethod
    def static(a): pass
    def __init__(self, x): pass
    def __call__(self, y): pass


def outer():
    def inner(a): pass
    return inner


for call in (lambda: C(), lambda: C(1, 2), lambda: C(1).method(), lambda: C(1).method(1), lambda: C(1).method(1, 2, 3, key=4), lambda: C.of_class(), lambda: C.static(1, 2), lambda: C(1)(), lambda: C(1)(1, 2),
             lambda: outer()(), lambda: (lambda a, b: 1)(1), lambda: (lambda: 1)(1), lambda: C.method(), lambda: C(1).method(1, key=2, other=3), lambda: C(1).method(1, kye=2), lambda: C(x=1, y=2), lambda: C(1, x=2)):
    try:
        call()
    except TypeError as error:
        print(error)

# output:
# C.__init__() missing 1 required positional argument: 'x'
# C.__init__() takes 2 positional arguments but 3 were given
# C.method() missing 1 required positional argument: 'a'
# C.method() missing 1 required keyword-only argument: 'key'
# C.method() takes from 2 to 3 positional arguments but 4 positional arguments (and 1 keyword-only argument) were given
# C.of_class() missing 1 required positional argument: 'a'
# C.static() takes 1 positional argument but 2 were given
# C.__call__() missing 1 required positional argument: 'y'
# C.__call__() takes 2 positional arguments but 3 were given
# outer.<locals>.inner() missing 1 required positional argument: 'a'
# <lambda>.<locals>.<lambda>() missing 1 required positional argument: 'b'
# <lambda>.<locals>.<lambda>() takes 0 positional arguments but 1 was given
# C.method() missing 2 required positional arguments: 'self' and 'a'
# C.method() got an unexpected keyword argument 'other'
# C.method() got an unexpected keyword argument 'kye'
# C.__init__() got an unexpected keyword argument 'y'
# C.__init__() got multiple values for argument 'x'
