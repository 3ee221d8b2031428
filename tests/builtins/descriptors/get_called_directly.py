# `__get__` called directly, with what it cannot be got for.
class Example:
    __slots__ = ("slot",)

    @property
    def value(self):
        return 1

    def method(self):
        pass


bound = {
    "method": Example.method,
    "property": Example.value,
    "slot": Example.slot,
    "native": str.upper,
    "operator": int.__add__,
    "attribute": int.real,
    "classmethod": classmethod(len),
    "staticmethod": staticmethod(len),
}
for name, descriptor in bound.items():
    for arguments in (None,), (None, None), (3.5,), (3.5, float), ():
        try:
            got = descriptor.__get__(*arguments)
            print(name, arguments, type(got).__name__)
        except (AttributeError, TypeError) as error:
            print(name, arguments, type(error).__name__, error)
print(str.upper.__get__("a")(), int.__add__.__get__(1)(2), str.upper.__get__(None, str) is str.upper)

import sys
import types

try:
    1 / 0
except ZeroDivisionError as error:
    made = types.TracebackType(None, error.__traceback__.tb_frame, 1, 2)
for change in (lambda: delattr(made, "tb_next"), lambda: setattr(made, "tb_next", made), lambda: setattr(made, "tb_next", 1),
               lambda: types.TracebackType(None, sys._getframe(), 1, "line"), lambda: types.TracebackType(1, None, 1, 1)):
    try:
        change()
    except (TypeError, ValueError) as error:
        print(error)

# output:
# method (None,) TypeError __get__(None, None) is invalid
# method (None, None) TypeError __get__(None, None) is invalid
# method (3.5,) method
# method (3.5, <class 'float'>) method
# method () TypeError __get__ expected at least 1 argument, got 0
# property (None,) TypeError __get__(None, None) is invalid
# property (None, None) TypeError __get__(None, None) is invalid
# property (3.5,) int
# property (3.5, <class 'float'>) int
# property () TypeError __get__ expected at least 1 argument, got 0
# slot (None,) TypeError __get__(None, None) is invalid
# slot (None, None) TypeError __get__(None, None) is invalid
# slot (3.5,) TypeError descriptor 'slot' for 'Example' objects doesn't apply to a 'float' object
# slot (3.5, <class 'float'>) TypeError descriptor 'slot' for 'Example' objects doesn't apply to a 'float' object
# slot () TypeError __get__ expected at least 1 argument, got 0
# native (None,) TypeError __get__(None, None) is invalid
# native (None, None) TypeError __get__(None, None) is invalid
# native (3.5,) TypeError descriptor 'upper' for 'str' objects doesn't apply to a 'float' object
# native (3.5, <class 'float'>) TypeError descriptor 'upper' for 'str' objects doesn't apply to a 'float' object
# native () TypeError __get__ expected at least 1 argument, got 0
# operator (None,) TypeError __get__(None, None) is invalid
# operator (None, None) TypeError __get__(None, None) is invalid
# operator (3.5,) TypeError descriptor '__add__' for 'int' objects doesn't apply to a 'float' object
# operator (3.5, <class 'float'>) TypeError descriptor '__add__' for 'int' objects doesn't apply to a 'float' object
# operator () TypeError __get__ expected at least 1 argument, got 0
# attribute (None,) TypeError __get__(None, None) is invalid
# attribute (None, None) TypeError __get__(None, None) is invalid
# attribute (3.5,) TypeError descriptor 'real' for 'int' objects doesn't apply to a 'float' object
# attribute (3.5, <class 'float'>) TypeError descriptor 'real' for 'int' objects doesn't apply to a 'float' object
# attribute () TypeError __get__ expected at least 1 argument, got 0
# classmethod (None,) TypeError __get__(None, None) is invalid
# classmethod (None, None) TypeError __get__(None, None) is invalid
# classmethod (3.5,) method
# classmethod (3.5, <class 'float'>) method
# classmethod () TypeError __get__ expected at least 1 argument, got 0
# staticmethod (None,) TypeError __get__(None, None) is invalid
# staticmethod (None, None) TypeError __get__(None, None) is invalid
# staticmethod (3.5,) builtin_function_or_method
# staticmethod (3.5, <class 'float'>) builtin_function_or_method
# staticmethod () TypeError __get__ expected at least 1 argument, got 0
# A 3 True
# can't delete tb_next attribute
# traceback loop detected
# expected traceback object, got 'int'
# 'str' object cannot be interpreted as an integer
# traceback() argument 'tb_frame' must be frame, not None
