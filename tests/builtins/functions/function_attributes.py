def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


def f(a, b=1, /, c=2, *args, d, e=5, **kw) -> int:
    """doc"""
    local = 1
    return local


code = f.__code__
print(f.__name__, f.__qualname__, f.__doc__, f.__module__, f.__defaults__, f.__kwdefaults__, f.__annotations__, f.__closure__, f.__dict__, f.__type_params__)
print(code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount, code.co_varnames, code.co_nlocals, code.co_name, code.co_qualname, code.co_flags & 15, code.co_freevars, code.co_cellvars, code.co_consts[0] if False else "")
f.custom = 1
print(f.custom, vars(f))
f.__name__, f.__qualname__, f.__doc__ = "g", "x.g", None
print(f.__name__, repr(f)[:14], f.__doc__)
for name, value in [("__name__", 5), ("__qualname__", None), ("__defaults__", 5), ("__kwdefaults__", []), ("__code__", 5), ("__globals__", {}), ("__closure__", ()), ("__dict__", 5), ("__annotations__", 5), ("__type_params__", []), ("__builtins__", {})]:
    show(setattr, f, name, value)
for name in ("__name__", "__code__", "__dict__", "__globals__", "__doc__", "__defaults__", "custom", "nope"):
    show(delattr, f, name)
print(f.__defaults__)
show(f, 1)


def g(x):
    return x * 2


def h(x, y):
    return x + y


g.__code__ = h.__code__
print(g(1, 2), g.__name__, g.__code__.co_name)
g.__defaults__ = (10,)
print(g(1))


def outer():
    x = 1
    return lambda: x


show(setattr, g, "__code__", outer().__code__)
show(type(f))
show(type(f), code)
show(type(f), 5, {})
made = type(f)(h.__code__, {}, "made", (1, 2))
print(made(), made.__name__, made.__defaults__, type(f)(h.__code__, {}, kwdefaults=None).__name__)
show(type(f), outer().__code__, {})
show(type(f), outer().__code__, {}, None, None, (1,))
show(type(f), h.__code__, {}, 5)
show(type(f), h.__code__, {}, None, 5)

# output:
# f f doc __main__ (1, 2) {'e': 5} {'return': <class 'int'>} None {} ()
# 3 2 2 ('a', 'b', 'c', 'd', 'e', 'args', 'kw', 'local') 8 f f 15 () ()
# 1 {'custom': 1}
# g <function x.g  None
# TypeError: __name__ must be set to a string object
# TypeError: __qualname__ must be set to a string object
# TypeError: __defaults__ must be set to a tuple object
# TypeError: __kwdefaults__ must be set to a dict object
# TypeError: __code__ must be set to a code object
# AttributeError: readonly attribute
# AttributeError: readonly attribute
# TypeError: __dict__ must be set to a dictionary, not a 'int'
# TypeError: __annotations__ must be set to a dict object
# TypeError: __type_params__ must be set to a tuple
# AttributeError: readonly attribute
# TypeError: __name__ must be set to a string object
# TypeError: __code__ must be set to a code object
# TypeError: cannot delete __dict__
# AttributeError: readonly attribute
# None
# None
# None
# AttributeError: 'function' object has no attribute 'nope'
# None
# TypeError: x.g() missing 2 required positional arguments: 'b' and 'c'
# 3 g h
# 11
# ValueError: g() requires a code object with 0 free vars, not 1
# TypeError: function() missing required argument 'code' (pos 1)
# TypeError: function() missing required argument 'globals' (pos 2)
# TypeError: function() argument 'code' must be code, not int
# 3 made (1, 2) h
# TypeError: arg 5 (closure) must be tuple
# TypeError: arg 5 (closure) expected cell, found int
# TypeError: arg 3 (name) must be None or string
# TypeError: arg 4 (defaults) must be None or tuple
