# Who refuses a keyword that is no string: a slot wrapper and some classes take no keywords at all and say that; all
# others say that keywords must be strings, once the positional arguments have been unpacked.
def say(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)


def takes(*, key=None):
    return key


print("-- no keywords at all")
say(lambda: (5).__ne__(6, **{1: 2}))
say(lambda: int.__ge__(5, **{1: 2}))
say(lambda: int.__ge__(**{1: 2}))
say(lambda: slice(**{1: 2}))
say(lambda: UnicodeEncodeError(**{"a": 1}))
say(lambda: BaseExceptionGroup("one", **{1: 2}))
print("-- strings")
say(lambda: len(**{1: 2}))
say(lambda: "a".upper(**{1: 2}))
say(lambda: range(**{1: 2}))
say(lambda: takes(**{1: 2}))
say(lambda: takes(*0.5, **{1: 2}))

# A method that is called with `*` or `**` is bound first: its errors name the class of its object.
class Names(list):
    pass


print("-- bound")
say(lambda: Names().append(1, 2))
say(lambda: Names().append(*[1, 2]))
say(lambda: Names().append(*5))
say(lambda: KeyError().with_traceback(key=1))
say(lambda: KeyError().with_traceback(**{"key": 1}))
say(lambda: True.bit_length(*[5]))
say(lambda: "ß".maketrans(**5))
say(lambda: set().__format__("", **5))
say(lambda: (1j).__lt__(2, **5))
say(lambda: Names().append(1, a=1, **{"a": 2}))
print("-- counted")
say(lambda: sorted([1], 2, 3, reverse=True, key=None))
say(lambda: sorted([1], a=2))
say(lambda: sorted([1], a=2, b=3, c=4))
say(lambda: str.maketrans(a=1))
say(lambda: int.mro(a=1))
print(bytes.maketrans.__qualname__, str(int.__new__).partition(" at ")[0])

say(lambda: sorted(5, a=2))
say(lambda: min(**{"a": 1}))
say(lambda: max(1, a=1))


class Unnamed:
    def __str__(self):
        raise ValueError("no name")


say(lambda: Unnamed()(*1))

# output:
# -- no keywords at all
# TypeError wrapper __ne__() takes no keyword arguments
# TypeError wrapper __ge__() takes no keyword arguments
# TypeError descriptor '__ge__' of 'int' object needs an argument
# TypeError slice() takes no keyword arguments
# TypeError UnicodeEncodeError() takes no keyword arguments
# TypeError BaseExceptionGroup.__new__() takes exactly 2 arguments (1 given)
# -- strings
# TypeError keywords must be strings
# TypeError keywords must be strings
# TypeError keywords must be strings
# TypeError keywords must be strings
# TypeError __main__.takes() argument after * must be an iterable, not float
# -- bound
# TypeError list.append() takes exactly one argument (2 given)
# TypeError Names.append() takes exactly one argument (2 given)
# TypeError Names.append() argument after * must be an iterable, not int
# TypeError BaseException.with_traceback() takes no keyword arguments
# TypeError KeyError.with_traceback() takes no keyword arguments
# TypeError bool.bit_length() takes no arguments (1 given)
# TypeError str.maketrans() argument after ** must be a mapping, not int
# TypeError set.__format__() argument after ** must be a mapping, not int
# TypeError complex.__lt__() argument after ** must be a mapping, not int
# TypeError Names.append() got multiple values for keyword argument 'a'
# -- counted
# TypeError sorted expected 1 argument, got 3
# TypeError sort() got an unexpected keyword argument 'a'
# TypeError sort() takes at most 2 keyword arguments (3 given)
# TypeError str.maketrans() takes no keyword arguments
# TypeError int.mro() takes no keyword arguments
# bytes.maketrans <built-in method __new__ of type object
# TypeError 'int' object is not iterable
# TypeError min expected at least 1 argument, got 0
# TypeError max() got an unexpected keyword argument 'a'
# ValueError no name
