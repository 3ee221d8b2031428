# An error in a member's own __init__ or __new__ comes out as it is, without notes.
import enum
import traceback

def told(make):
    try:
        make()
    except Exception as error:
        print(traceback.format_exception_only(error), getattr(error, '__notes__', None))

def init_fails():
    class Planet(enum.Enum):
        EARTH = (1, 2)

        def __init__(self, mass):
            self.mass = mass

def init_raises():
    class Colour(enum.Enum):
        RED = -1

        def __init__(self, number):
            if number < 0:
                raise ValueError(f'no such colour: {number}')

def new_makes_no_value():
    class Day(int, enum.Enum):
        MONDAY = ('a', 'b')

        def __new__(cls, *args):
            return int.__new__(cls, 1)

def subclass_hook_raises():
    class Base(enum.Enum):
        def __init_subclass__(cls):
            raise KeyError(cls.__name__)

    class Derived(Base):
        ONE = 1

for make in init_fails, init_raises, new_makes_no_value, subclass_hook_raises:
    told(make)

# output:
# ['TypeError: init_fails.<locals>.Planet.__init__() takes 2 positional arguments but 3 were given\n'] None
# ['ValueError: no such colour: -1\n'] None
# ['TypeError: _value_ not set in __new__, unable to create it\n'] None
# ["KeyError: 'Derived'\n"] None
