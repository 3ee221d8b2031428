# The functions of operator are built in: as attributes of a class they are not bound to its instances.
import functools
import inspect
import operator
import pickle


class Sum:
    combine = operator.add
    order = operator.lt

    def of(self, *items):
        return functools.reduce(self.combine, items)


print(Sum().of(1, 2, 3), Sum().of("a", "b"), Sum.order(2, 1))  # => 6 ab False
print(operator.add, operator.add.__name__, operator.add.__module__)  # => <built-in function add> add _operator
print(inspect.signature(operator.setitem), inspect.isbuiltin(operator.mul))  # => (a, b, c, /) True
print(pickle.loads(pickle.dumps(operator.mul)) is operator.mul, operator.__lt__ is operator.lt)  # => True True


def show(function, *args):
    try:
        print(function.__name__, repr(function(*args)))
    except Exception as error:
        print(f"{function.__name__}: {type(error).__name__}: {error}")


show(operator.add, 1)  # => add: TypeError: add expected 2 arguments, got 1
show(operator.neg)  # => neg: TypeError: _operator.neg() takes exactly one argument (0 given)
show(operator.setitem, {}, 1)  # => setitem: TypeError: setitem expected 3 arguments, got 2
show(operator.iadd, 1, "a")  # => iadd: TypeError: unsupported operand type(s) for +=: 'int' and 'str'
show(operator.inv, "a")  # => inv: TypeError: bad operand type for unary ~: 'str'
show(operator.contains, 5, 1)


class Vector:
    def __init__(self, *items):
        self.items = items

    def __repr__(self):
        return f"Vector{self.items}"

    def __add__(self, other):
        return Vector(*map(operator.add, self.items, other.items))

    def __lt__(self, other):
        return "any object"

    def __setitem__(self, key, value):
        self.items = (key, value)
        return "nobody sees this"

    def __contains__(self, item):
        return "true enough"

    def __bool__(self):
        return False


vector = Vector(1, 2)
show(operator.iadd, vector, vector)  # => iadd Vector(2, 4)
show(operator.lt, vector, vector)  # => lt 'any object'
show(operator.setitem, vector, 3, 4)  # => setitem None
show(operator.contains, vector, 9)  # => contains True
print(vector, operator.not_(vector), operator.truth(vector), operator.is_none(vector))  # => Vector(3, 4) True False False

# output:
# 6 ab False
# <built-in function add> add _operator
# (a, b, c, /) True
# True True
# add: TypeError: add expected 2 arguments, got 1
# neg: TypeError: _operator.neg() takes exactly one argument (0 given)
# setitem: TypeError: setitem expected 3 arguments, got 2
# iadd: TypeError: unsupported operand type(s) for +=: 'int' and 'str'
# inv: TypeError: bad operand type for unary ~: 'str'
# contains: TypeError: argument of type 'int' is not a container or iterable
# iadd Vector(2, 4)
# lt 'any object'
# setitem None
# contains True
# Vector(3, 4) True False False
