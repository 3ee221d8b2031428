def attempt(source):
    try:
        print(eval(source))
    except Exception as error:
        print(f'{source}: {type(error).__name__}: {error}')
for source in ('len()', 'len(1)', 'len(1, 2)', 'abs("a")', 'ord("ab")', 'ord("")', 'ord(5)', 'chr(-1)', 'chr("a")', 'hash([])', 'iter(5)', 'iter(5, 5)', 'next(5)', 'next(iter([]))', 'next(iter([]), 1)', 'sum(5)', 'sum(["a"])', 'sum("ab", "")', 'sum([[1]], [])', 'min()', 'min(1)', 'max("")', 'max(1, "a")', 'round("a")', 'round(1.5, "a")', 'divmod(1)', 'divmod(1, 0)', 'divmod("a", 1)', 'isinstance(1, 5)', 'isinstance(1, (int, 5))', 'issubclass(1, int)', 'issubclass(int, 1)', 'callable()', 'getattr(1)', 'getattr(1, 2)', 'getattr(1, "x")', 'setattr(1, "x", 2)', 'hasattr(1, 2)', 'vars(1)', 'dir(1, 2)', 'zip(1)', 'list(zip([1], [1, 2], strict=True))', 'list(zip([1, 2], [1], strict=True))', 'map()', 'map(1)', 'list(map(1, [1]))', 'filter(1)', 'list(enumerate([1], "a"))', 'range()', 'range("a")', 'range(1, 2, 0)', 'range(1.5)', 'reversed(5)', 'sorted()', 'bin("a")', 'hex(1.5)', 'format(1, 2)', 'repr()', 'print(sep=1)', 'print(end=1)', 'print(foo=1)', 'input(1, 2)', 'open()', 'eval(5)', 'exec(5)', 'compile("1", "f", "x")', 'type()', 'type(1, 2)', 'type("A", 1, {})', 'object(1)', 'super()', 'property(1, 2, 3, 4, 5)', 'slice()', 'complex("a")', 'complex("1", 2)', 'bytes("a")', 'bytes(-1)', 'bytes([256])', 'bytes([1.5])', 'bytearray("a")', 'memoryview(5)', 'frozenset(5)', 'set(1, 2)', 'tuple(5)', 'bool(1, 2)', 'float([])', 'float("a", 2)', 'str(b"a", "x")', 'str(1, "x")', 'int(x=1)', 'list(a=1)', 'all(5)', 'any(5)', 'id()', 'pow(1)', 'globals(1)', '__import__("nope")'):
    attempt(source)

# output:
# len(): TypeError: len() takes exactly one argument (0 given)
# len(1): TypeError: object of type 'int' has no len()
# len(1, 2): TypeError: len() takes exactly one argument (2 given)
# abs("a"): TypeError: bad operand type for abs(): 'str'
# ord("ab"): TypeError: ord() expected a character, but string of length 2 found
# ord(""): TypeError: ord() expected a character, but string of length 0 found
# ord(5): TypeError: ord() expected string of length 1, but int found
# chr(-1): ValueError: chr() arg not in range(0x110000)
# chr("a"): TypeError: 'str' object cannot be interpreted as an integer
# hash([]): TypeError: unhashable type: 'list'
# iter(5): TypeError: 'int' object is not iterable
# iter(5, 5): TypeError: iter(v, w): v must be callable
# next(5): TypeError: 'int' object is not an iterator
# next(iter([])): StopIteration:
# 1
# sum(5): TypeError: 'int' object is not iterable
# sum(["a"]): TypeError: unsupported operand type(s) for +: 'int' and 'str'
# sum("ab", ""): TypeError: sum() can't sum strings [use ''.join(seq) instead]
# [1]
# min(): TypeError: min expected at least 1 argument, got 0
# min(1): TypeError: 'int' object is not iterable
# max(""): ValueError: max() iterable argument is empty
# max(1, "a"): TypeError: '>' not supported between instances of 'str' and 'int'
# round("a"): TypeError: type str doesn't define __round__ method
# round(1.5, "a"): TypeError: 'str' object cannot be interpreted as an integer
# divmod(1): TypeError: divmod expected 2 arguments, got 1
# divmod(1, 0): ZeroDivisionError: division by zero
# divmod("a", 1): TypeError: unsupported operand type(s) for divmod(): 'str' and 'int'
# isinstance(1, 5): TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
# True
# issubclass(1, int): TypeError: issubclass() arg 1 must be a class
# issubclass(int, 1): TypeError: issubclass() arg 2 must be a class, a tuple of classes, or a union
# callable(): TypeError: callable() takes exactly one argument (0 given)
# getattr(1): TypeError: getattr expected at least 2 arguments, got 1
# getattr(1, 2): TypeError: attribute name must be string, not 'int'
# getattr(1, "x"): AttributeError: 'int' object has no attribute 'x'
# setattr(1, "x", 2): AttributeError: 'int' object has no attribute 'x' and no __dict__ for setting new attributes
# hasattr(1, 2): TypeError: attribute name must be string, not 'int'
# vars(1): TypeError: vars() argument must have __dict__ attribute
# dir(1, 2): TypeError: dir expected at most 1 argument, got 2
# zip(1): TypeError: 'int' object is not iterable
# list(zip([1], [1, 2], strict=True)): ValueError: zip() argument 2 is longer than argument 1
# list(zip([1, 2], [1], strict=True)): ValueError: zip() argument 2 is shorter than argument 1
# map(): TypeError: map() must have at least two arguments.
# map(1): TypeError: map() must have at least two arguments.
# list(map(1, [1])): TypeError: 'int' object is not callable
# filter(1): TypeError: filter expected 2 arguments, got 1
# list(enumerate([1], "a")): TypeError: 'str' object cannot be interpreted as an integer
# range(): TypeError: range expected at least 1 argument, got 0
# range("a"): TypeError: 'str' object cannot be interpreted as an integer
# range(1, 2, 0): ValueError: range() arg 3 must not be zero
# range(1.5): TypeError: 'float' object cannot be interpreted as an integer
# reversed(5): TypeError: 'int' object is not reversible
# sorted(): TypeError: sorted expected 1 argument, got 0
# bin("a"): TypeError: 'str' object cannot be interpreted as an integer
# hex(1.5): TypeError: 'float' object cannot be interpreted as an integer
# format(1, 2): TypeError: format() argument 2 must be str, not int
# repr(): TypeError: repr() takes exactly one argument (0 given)
# print(sep=1): TypeError: sep must be None or a string, not int
# print(end=1): TypeError: end must be None or a string, not int
# print(foo=1): TypeError: print() got an unexpected keyword argument 'foo'
# input(1, 2): TypeError: input expected at most 1 argument, got 2
# open(): TypeError: open() missing required argument 'file' (pos 1)
# eval(5): TypeError: eval() arg 1 must be a string, bytes or code object
# exec(5): TypeError: exec() arg 1 must be a string, bytes or code object
# compile("1", "f", "x"): ValueError: compile() mode must be 'exec', 'eval' or 'single'
# type(): TypeError: type() takes 1 or 3 arguments
# type(1, 2): TypeError: type() takes 1 or 3 arguments
# type("A", 1, {}): TypeError: type.__new__() argument 2 must be tuple, not int
# object(1): TypeError: object() takes no arguments
# super(): RuntimeError: super(): no arguments
# property(1, 2, 3, 4, 5): TypeError: property() takes at most 4 arguments (5 given)
# slice(): TypeError: slice expected at least 1 argument, got 0
# complex("a"): ValueError: complex() arg is a malformed string
# complex("1", 2): TypeError: complex() argument 'real' must be a real number, not str
# bytes("a"): TypeError: string argument without an encoding
# bytes(-1): ValueError: negative count
# bytes([256]): ValueError: bytes must be in range(0, 256)
# bytes([1.5]): TypeError: 'float' object cannot be interpreted as an integer
# bytearray("a"): TypeError: string argument without an encoding
# memoryview(5): TypeError: memoryview: a bytes-like object is required, not 'int'
# frozenset(5): TypeError: 'int' object is not iterable
# set(1, 2): TypeError: set expected at most 1 argument, got 2
# tuple(5): TypeError: 'int' object is not iterable
# bool(1, 2): TypeError: bool expected at most 1 argument, got 2
# float([]): TypeError: float() argument must be a string or a real number, not 'list'
# float("a", 2): TypeError: float expected at most 1 argument, got 2
# str(b"a", "x"): LookupError: unknown encoding: x
# str(1, "x"): TypeError: decoding to str: need a bytes-like object, int found
# int(x=1): TypeError: int() got an unexpected keyword argument 'x'
# list(a=1): TypeError: list() takes no keyword arguments
# all(5): TypeError: 'int' object is not iterable
# any(5): TypeError: 'int' object is not iterable
# id(): TypeError: id() takes exactly one argument (0 given)
# pow(1): TypeError: pow() missing required argument 'exp' (pos 2)
# globals(1): TypeError: globals() takes no arguments (1 given)
# __import__("nope"): ModuleNotFoundError: No module named 'nope'
