def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


print('hello'.translate({ord('l'): 'L', ord('o'): None}))  # => heLL
print('abc'.translate(str.maketrans('ab', 'xy', 'c')))  # => xy
print('abc'.translate(str.maketrans({'a': '1', 'b': None, 99: 'three'})))  # => 1three
print(str.maketrans('ab', 'xy'))  # => {97: 120, 98: 121}
print(caught(lambda: str.maketrans('ab', 'x')))  # => ValueError: the first two maketrans arguments must have equal length
print(caught(lambda: str.maketrans({'ab': 1})))  # => ValueError: string keys in translate table must be of length 1
print(caught(lambda: str.maketrans(5)))  # => TypeError: if you give only one argument to maketrans it must be a dict
print(caught(lambda: 'a'.translate({97: 1.5})))  # => TypeError: character mapping must return integer, None or str
print('é€'.translate({0xe9: 0x20ac}))  # => €€
