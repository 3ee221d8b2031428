# __init__ runs only on what is an instance; __new__ may give anything.
class Cached:
    made = {}

    def __new__(cls, key):
        print('new', key)
        if key not in cls.made:
            cls.made[key] = super().__new__(cls)
        return cls.made[key]

    def __init__(self, key):
        print('init', key)


print(Cached(1) is Cached(1))


class Number:
    def __new__(cls, value):
        return int(value)

    def __init__(self, value):
        print('never')


print(Number('5') + 1)


class Child(Cached):
    def __init__(self, key):
        print('child init')


class Parent:
    def __new__(cls):
        return Child(2) if cls is Parent else super().__new__(cls)

    def __init__(self):
        print('parent init')


print(type(Parent()).__name__)


class Immutable(tuple):
    def __new__(cls, *items):
        return super().__new__(cls, items)

    def __init__(self, *items):
        print('init of', self)


print(Immutable(1, 2), Immutable.__new__(Immutable, 3))


class BadInit:
    def __init__(self):
        return 5


try:
    BadInit()
except TypeError as error:
    print(error)


class NewWithout:
    def __new__(cls):
        pass

    def __init__(self):
        print('never')


print(NewWithout())


class Takes:
    def __new__(cls, *args):
        return super().__new__(cls, *args)


try:
    Takes(1)
except TypeError as error:
    print(error)

# output:
# new 1
# init 1
# new 1
# init 1
# True
# 6
# new 2
# child init
# Child
# init of (1, 2)
# (1, 2) (3,)
# __init__() should return None, not 'int'
# None
# object.__new__() takes exactly one argument (the type to instantiate)
