import builtins
import inspect

for name in dir(builtins):
    value = getattr(builtins, name)
    if name.startswith("_") or not isinstance(value, type) or issubclass(value, BaseException):
        continue
    try:
        print(name, inspect.signature(value), value.__text_signature__)
    except ValueError:
        print(name, "has no signature", value.__text_signature__)

# output:
# bool (object=False, /) (object=False, /)
# bytearray has no signature None
# bytes has no signature None
# classmethod (function, /) (function, /)
# complex (real=0, imag=0) (real=0, imag=0)
# dict has no signature None
# enumerate (iterable, start=0) (iterable, start=0)
# filter (function, iterable, /) (function, iterable, /)
# float (x=0, /) (x=0, /)
# frozenset (iterable=(), /) (iterable=(), /)
# int has no signature None
# list (iterable=(), /) (iterable=(), /)
# map (function, iterable, /, *iterables, strict=False) (function, iterable, /, *iterables, strict=False)
# memoryview (object) (object)
# object () ()
# property (fget=None, fset=None, fdel=None, doc=None) (fget=None, fset=None, fdel=None, doc=None)
# range has no signature None
# reversed (sequence, /) (sequence, /)
# set (iterable=(), /) (iterable=(), /)
# slice has no signature None
# staticmethod (function, /) (function, /)
# str has no signature None
# super has no signature None
# tuple (iterable=(), /) (iterable=(), /)
# type has no signature None
# zip (*iterables, strict=False) (*iterables, strict=False)
