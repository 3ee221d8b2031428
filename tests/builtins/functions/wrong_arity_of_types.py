for cls in (bool, bytearray, bytes, classmethod, complex, dict, filter, float, frozenset, int, list, map, memoryview, object, property, range, reversed, set, slice, staticmethod, str, tuple, zip):
    print(cls.__name__)
    for args in [(), (1, 2, 3, 4, 5, 6, 7)]:
        try:
            made = cls(*args)
            print(type(made).__name__)
        except (TypeError, RuntimeError) as error:
            print(type(error).__name__, error)
    try:
        print(type(cls(nonsense=1)).__name__)
    except (TypeError, RuntimeError) as error:
        print(type(error).__name__, error)

# output:
# bool
# bool
# TypeError bool expected at most 1 argument, got 7
# TypeError bool() takes no keyword arguments
# bytearray
# bytearray
# TypeError bytearray() takes at most 3 arguments (7 given)
# TypeError bytearray() got an unexpected keyword argument 'nonsense'
# bytes
# bytes
# TypeError bytes() takes at most 3 arguments (7 given)
# TypeError bytes() got an unexpected keyword argument 'nonsense'
# classmethod
# TypeError classmethod expected 1 argument, got 0
# TypeError classmethod expected 1 argument, got 7
# TypeError classmethod() takes no keyword arguments
# complex
# complex
# TypeError complex() takes at most 2 arguments (7 given)
# TypeError complex() got an unexpected keyword argument 'nonsense'
# dict
# dict
# TypeError dict expected at most 1 argument, got 7
# dict
# filter
# TypeError filter expected 2 arguments, got 0
# TypeError filter expected 2 arguments, got 7
# TypeError filter() takes no keyword arguments
# float
# float
# TypeError float expected at most 1 argument, got 7
# TypeError float() takes no keyword arguments
# frozenset
# frozenset
# TypeError frozenset expected at most 1 argument, got 7
# TypeError frozenset() takes no keyword arguments
# int
# int
# TypeError int expected at most 2 arguments, got 7
# TypeError int() got an unexpected keyword argument 'nonsense'
# list
# list
# TypeError list expected at most 1 argument, got 7
# TypeError list() takes no keyword arguments
# map
# TypeError map() must have at least two arguments.
# TypeError 'int' object is not iterable
# TypeError map() got an unexpected keyword argument 'nonsense'
# memoryview
# TypeError memoryview() missing required argument 'object' (pos 1)
# TypeError memoryview() takes at most 1 argument (7 given)
# TypeError memoryview() missing required argument 'object' (pos 1)
# object
# object
# TypeError object() takes no arguments
# TypeError object() takes no arguments
# property
# property
# TypeError property() takes at most 4 arguments (7 given)
# TypeError property() got an unexpected keyword argument 'nonsense'
# range
# TypeError range expected at least 1 argument, got 0
# TypeError range expected at most 3 arguments, got 7
# TypeError range() takes no keyword arguments
# reversed
# TypeError reversed expected 1 argument, got 0
# TypeError reversed expected 1 argument, got 7
# TypeError reversed() takes no keyword arguments
# set
# set
# TypeError set expected at most 1 argument, got 7
# TypeError set() takes no keyword arguments
# slice
# TypeError slice expected at least 1 argument, got 0
# TypeError slice expected at most 3 arguments, got 7
# TypeError slice() takes no keyword arguments
# staticmethod
# TypeError staticmethod expected 1 argument, got 0
# TypeError staticmethod expected 1 argument, got 7
# TypeError staticmethod() takes no keyword arguments
# str
# str
# TypeError str expected at most 3 arguments, got 7
# TypeError str() got an unexpected keyword argument 'nonsense'
# tuple
# tuple
# TypeError tuple expected at most 1 argument, got 7
# TypeError tuple() takes no keyword arguments
# zip
# zip
# TypeError 'int' object is not iterable
# TypeError zip() got an unexpected keyword argument 'nonsense'
