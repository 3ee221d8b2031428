# str() with too many or wrong arguments, and str.maketrans.
for call in (lambda: str('a', 'b', 'c', 'd'), lambda: str(b'a', 'utf-8', 'strict', 1), lambda: str('a', 'utf-8'), lambda: str(5, 'utf-8'), lambda: str(b'a', 5), lambda: str(b'a', 'utf-8', 5),
             lambda: str(b'a', 'nothing'), lambda: str(b'\xff', 'utf-8'), lambda: str(obj=1), lambda: str(object=1), lambda: str(encoding='utf-8'), lambda: str(b'a', encoding='ascii'), lambda: str(errors='x'),
             lambda: str(object=b'\xe9', encoding='latin-1'), lambda: str(b'a', errors='ignore'), lambda: str(memoryview(b'ab'), 'ascii'), lambda: str(bytearray(b'x'), 'ascii'),
             lambda: str.maketrans(), lambda: str.maketrans(1), lambda: str.maketrans('a'), lambda: str.maketrans('a', 'bc'), lambda: str.maketrans('a', 1), lambda: str.maketrans(1, 'a'), lambda: str.maketrans('a', 'b', 1),
             lambda: str.maketrans({'ab': 1}), lambda: str.maketrans({1.5: 1}), lambda: str.maketrans({'a': 'xyz', 98: None, 'c': 100}), lambda: str.maketrans('ab', 'cd', 'ef'), lambda: str.maketrans('', '', 'x'), lambda: str.maketrans('a', 'b', 'c', 'd'),
             lambda: 'abc'.translate({97: 'xyz', 98: None, 99: 100}), lambda: 'abc'.translate({97: 1.5}), lambda: 'abc'.translate({97: -1}), lambda: 'abc'.translate({97: 0x110000}), lambda: 'abc'.translate(5), lambda: 'abc'.translate([None] * 98), lambda: 'a'.translate()):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)

# output:
# TypeError str expected at most 3 arguments, got 4
# TypeError str expected at most 3 arguments, got 4
# TypeError decoding str is not supported
# TypeError decoding to str: need a bytes-like object, int found
# TypeError str() argument 'encoding' must be str, not int
# TypeError str() argument 'errors' must be str, not int
# LookupError unknown encoding: nothing
# UnicodeDecodeError 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
# TypeError str() got an unexpected keyword argument 'obj'
# '1'
# ''
# 'a'
# ''
# 'é'
# 'a'
# 'ab'
# 'x'
# TypeError maketrans expected at least 1 argument, got 0
# TypeError if you give only one argument to maketrans it must be a dict
# TypeError if you give only one argument to maketrans it must be a dict
# ValueError the first two maketrans arguments must have equal length
# TypeError maketrans() argument 2 must be str, not int
# TypeError first maketrans argument must be a string if there is a second argument
# TypeError maketrans() argument 3 must be str, not int
# ValueError string keys in translate table must be of length 1
# TypeError keys in translate table must be strings or integers
# {97: 'xyz', 98: None, 99: 100}
# {97: 99, 98: 100, 101: None, 102: None}
# {120: None}
# TypeError maketrans expected at most 3 arguments, got 4
# 'xyzd'
# TypeError character mapping must return integer, None or str
# ValueError character mapping must be in range(0x110000)
# ValueError character mapping must be in range(0x110000)
# TypeError 'int' object is not subscriptable
# 'bc'
# TypeError str.translate() takes exactly one argument (0 given)
