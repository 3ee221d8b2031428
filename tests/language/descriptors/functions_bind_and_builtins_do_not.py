# A Python function becomes a method; a builtin function in a class stays what it is.
import functools


def function(*args):
    return len(args)


class C:
    method = function
    builtin = len
    partial = functools.partial(function, 1)
    partial_method = functools.partialmethod(function, 1)
    static = staticmethod(function)
    of_class = classmethod(function)
    lambda_ = lambda self: self
    cls = str
    bound = [].append


c = C()
print(c.method(), c.builtin('abc'), c.partial(), c.partial_method(), c.static(), c.of_class(), c.lambda_() is c, c.cls(5))
print(C.method(), C.static(1), C.of_class(1))
print(function.__get__(5)(), function.__get__(5, int)(1))
try:
    function.__get__(None)
except TypeError as error:
    print(error)
print(function.__get__(None, int) is function)
print(type(c.method).__name__, c.method.__self__ is c, c.method.__func__ is function, c.method == c.method, c.method is c.method)
c.own = function
print(c.own())
staticmethod_call = staticmethod(function)
print(staticmethod_call(1, 2, 3), staticmethod_call.__wrapped__ is function)
try:
    classmethod(function)()
except TypeError as error:
    print(error)
print(classmethod(5).__get__(1, int) if False else 'skipped')
try:
    staticmethod(5)()
except TypeError as error:
    print(error)

# output:
# 1 3 2 2 0 1 True 5
# 0 1 2
# 1 2
# __get__(None, None) is invalid
# True
# method True True True False
# 0
# 3 True
# 'classmethod' object is not callable
# skipped
# 'int' object is not callable
