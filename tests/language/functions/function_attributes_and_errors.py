def f(a: int, b='x') -> str:
    "docs"
f.extra = 1
print(f.__name__, f.__qualname__, f.__module__, f.__doc__, f.__dict__, f.__annotations__, f.__type_params__, f.__closure__)
f.__name__ = 'g'; f.__qualname__ = 'C.g'
print(repr(f)[:14], f.__code__.co_name)
for name, value in (('__name__', 5), ('__qualname__', None), ('__dict__', 5), ('__annotations__', 5), ('__type_params__', 5)):
    try: setattr(f, name, value)
    except TypeError as e: print(e)
for name in ('__globals__', '__closure__', '__builtins__'):
    try: setattr(f, name, None)
    except (TypeError, AttributeError) as e: print(e)
try: f.missing
except AttributeError as e: print(e)
try: del f.__name__
except TypeError as e: print(e)
f.__doc__ = None
del f.__doc__
print(f.__doc__, f.__annotations__)
del f.__annotations__
print(f.__annotations__)

# output:
# f f __main__ docs {'extra': 1} {'a': <class 'int'>, 'return': <class 'str'>} () None
# <function C.g  f
# __name__ must be set to a string object
# __qualname__ must be set to a string object
# __dict__ must be set to a dictionary, not a 'int'
# __annotations__ must be set to a dict object
# __type_params__ must be set to a tuple
# readonly attribute
# readonly attribute
# readonly attribute
# 'function' object has no attribute 'missing'
# __name__ must be set to a string object
# None {'a': <class 'int'>, 'return': <class 'str'>}
# {}
