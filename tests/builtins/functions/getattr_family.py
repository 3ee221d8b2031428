def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


class C:
    x = 1

    def __getattr__(self, name):
        if name == "dynamic":
            return 42
        raise AttributeError(f"no {name} here")

    @property
    def broken(self):
        raise ValueError("broken property")

    @property
    def missing(self):
        raise AttributeError("inner")


c = C()
show(getattr, c, "x")
show(getattr, c, "dynamic")
show(getattr, c, "nope")
show(getattr, c, "nope", "default")
show(getattr, c, "broken", "default")
show(getattr, c, "missing", "default")
show(getattr, c, 5)
show(getattr, c, None, 1)
show(getattr, c)
show(getattr, c, "x", 1, 2)
show(getattr, c, name="x")
show(hasattr, c, "x")
show(hasattr, c, "nope")
show(hasattr, c, "broken")
show(hasattr, c, "missing")
show(hasattr, c, 5)
show(setattr, c, "y", 2)
show(setattr, c, 5, 2)
show(setattr, c, "y")
show(setattr, c, "a b", 3)
show(getattr, c, "a b")
show(delattr, c, "y")
show(delattr, c, "y")
show(delattr, c, "x")
show(delattr, c, 5)
show(delattr, c)
show(setattr, 5, "x", 1)
show(setattr, object(), "x", 1)
show(setattr, int, "x", 1)
show(delattr, C, "x")
show(delattr, C, "x")
show(setattr, range(3), "start", 5)
show(setattr, [], "append", 1)
show(setattr, None, "x", 1)
show(delattr, [], "append")
show(setattr, len, "x", 1)
show(setattr, "", "upper", 1)


class S(str):
    pass


show(getattr, c, S("x"))
show(setattr, c, S("z"), 5)
print(vars(c))

# output:
# 1
# 42
# AttributeError: no nope here
# 'default'
# ValueError: broken property
# 'default'
# TypeError: attribute name must be string, not 'int'
# TypeError: attribute name must be string, not 'NoneType'
# TypeError: getattr expected at least 2 arguments, got 1
# TypeError: getattr expected at most 3 arguments, got 4
# TypeError: getattr() takes no keyword arguments
# True
# False
# ValueError: broken property
# False
# TypeError: attribute name must be string, not 'int'
# None
# TypeError: attribute name must be string, not 'int'
# TypeError: setattr expected 3 arguments, got 2
# None
# 3
# None
# AttributeError: 'C' object has no attribute 'y'
# AttributeError: 'C' object has no attribute 'x'
# TypeError: attribute name must be string, not 'int'
# TypeError: delattr expected 2 arguments, got 1
# AttributeError: 'int' object has no attribute 'x' and no __dict__ for setting new attributes
# AttributeError: 'object' object has no attribute 'x' and no __dict__ for setting new attributes
# TypeError: cannot set 'x' attribute of immutable type 'int'
# None
# AttributeError: type object 'C' has no attribute 'x'
# AttributeError: readonly attribute
# AttributeError: 'list' object attribute 'append' is read-only
# AttributeError: 'NoneType' object has no attribute 'x' and no __dict__ for setting new attributes
# AttributeError: 'list' object attribute 'append' is read-only
# AttributeError: 'builtin_function_or_method' object has no attribute 'x' and no __dict__ for setting new attributes
# AttributeError: 'str' object attribute 'upper' is read-only
# AttributeError: no x here
# None
# {'a b': 3, 'z': 5}
