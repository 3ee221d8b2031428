# Definitions that are refused: super().__new__, empty names, orders with strangers, names that are none, flags of None.
from enum import Enum, Flag


def attempt(define):
    try:
        print(define())
    except Exception as error:
        print(type(error).__name__, error)


@attempt
def new():
    class Bad(Enum):
        def __new__(cls, value):
            return super().__new__(cls, value)
        one = 1


@attempt
def order():
    class Color(Enum):
        _order_ = 'red green blue purple'
        red = 1
        green = 2
        blue = 3
        verde = green


@attempt
def order_with_alias():
    class Color(Enum):
        _order_ = 'red green verde blue'
        red = 1
        green = 2
        verde = green
        blue = 3
    return list(Color)


attempt(lambda: Enum('x', ('', 'B')))
attempt(lambda: Enum('x', names=0))


@attempt
def reserved():
    class Shown(Enum):
        _value_repr_ = hex


@attempt
def display():
    class Shown(Enum):
        _repr_html_ = 'b'
    return Shown._repr_html_


class Mixed(Flag):
    A = 1
    N = None


attempt(lambda: Mixed.A | Mixed.N)
attempt(lambda: Mixed.N & Mixed.A)
attempt(lambda: ~Mixed.N)

# output:
# TypeError do not use `super().__new__; call the appropriate __new__ directly
# TypeError member order does not match _order_:
#   ['red', 'green', 'blue']
#   ['red', 'green', 'blue', 'purple']
# [<Color.red: 1>, <Color.green: 2>, <Color.blue: 3>]
# ValueError invalid enum member name(s) ''
# TypeError 'int' object is not iterable
# ValueError _sunder_ names, such as '_value_repr_', are reserved for future Enum use
# b
# TypeError 'Mixed.N' cannot be combined with other flags with |
# TypeError 'Mixed.N' cannot be combined with other flags with &
# TypeError 'Mixed.N' cannot be inverted
