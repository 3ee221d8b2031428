def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


class C:
    def __call__(self, *args, **kwargs):
        return args, kwargs


class L:
    def __init__(self, value):
        self.value = value

    def __len__(self):
        return self.value


for thing in (len, int, C, C(), lambda: 0, 5, "x", None, [].append, type, C().__call__, property(), staticmethod(len), classmethod(len)):
    print(callable(thing), end=" ")
print()
c = C()
c.__call__ = None
print(c(1, a=2), callable(c))
del C.__call__
show(c, 1)
print(callable(c))
for value in (0, 5, -1, True, 1.5, "x", None, 10 ** 30):
    show(len, L(value))
show(len, 5)
show(len, None)
show(len, iter([]))
show(len, int)
show(len, lambda: 0)
show(len, [], [])
show(len, obj=[])

# output:
# True True True True True False False False True True True False True False
# ((1,), {'a': 2}) True
# TypeError: 'C' object is not callable
# False
# 0
# 5
# ValueError: __len__() should return >= 0
# 1
# TypeError: 'float' object cannot be interpreted as an integer
# TypeError: 'str' object cannot be interpreted as an integer
# TypeError: 'NoneType' object cannot be interpreted as an integer
# OverflowError: cannot fit 'int' into an index-sized integer
# TypeError: object of type 'int' has no len()
# TypeError: object of type 'NoneType' has no len()
# TypeError: object of type 'list_iterator' has no len()
# TypeError: object of type 'type' has no len()
# TypeError: object of type 'function' has no len()
# TypeError: len() takes exactly one argument (2 given)
# TypeError: len() takes no keyword arguments
