# The class body runs in what __prepare__ gives, when it is a mapping.
import collections


class Counting(dict):
    def __setitem__(self, name, value):
        if not name.startswith('__'):
            print('set', name)
        super().__setitem__(name, value)

    def __getitem__(self, name):
        if not name.startswith('__'):
            print('get', name)
        return super().__getitem__(name)

    def __delitem__(self, name):
        print('del', name)
        super().__delitem__(name)

    def __missing__(self, name):
        if name.startswith('auto_'):
            return name
        raise KeyError(name)


class Meta(type):
    @classmethod
    def __prepare__(meta, name, bases):
        return Counting()

    def __new__(meta, name, bases, names):
        return super().__new__(meta, name, bases, dict(names))


class C(metaclass=Meta):
    a = 1
    b = a
    c = auto_value
    d = len
    del b

    def method(self):
        return 1
    try:
        missing
    except NameError as error:
        print(error)


print(C.c, C.d is len, hasattr(C, 'b'))
for given in (5, None, [], collections.ChainMap({})):
    class Returns(type):
        @classmethod
        def __prepare__(meta, *args):
            return given

        def __new__(meta, name, bases, names):
            print(type(names).__name__)
            return type.__new__(meta, name, bases, dict(names))
    try:
        class D(metaclass=Returns):
            x = 1
        print(D.x)
    except TypeError as error:
        print(error)

# output:
# set a
# get a
# set b
# get auto_value
# set c
# get len
# set d
# del b
# set method
# get missing
# get NameError
# set error
# get print
# get error
# name 'missing' is not defined
# set error
# del error
# auto_value True False
# Returns.__prepare__() must return a mapping, not int
# Returns.__prepare__() must return a mapping, not NoneType
# list indices must be integers or slices, not str
# ChainMap
# 1
