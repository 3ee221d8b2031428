# What a function is: its name, defaults, dictionary, code, annotations; and what may not be put there.
def f(a, b=1, *, c=2):
    "The doc."
    return a, b, c


f.extra = 5
f.__name__ = 'renamed'
f.__qualname__ = 'some.where'
f.__doc__ = 'other'
f.__defaults__ = (7, 8)
f.__kwdefaults__ = {'c': 9}
f.__module__ = 'elsewhere'
print(f(), f.__dict__, f.__name__, repr(f).split(' at ')[0], f.__doc__, f.__module__)
f.__defaults__ = None
f.__kwdefaults__ = None
try:
    f(1)
except TypeError as error:
    print(error)
for name, value in (('__name__', 5), ('__qualname__', None), ('__defaults__', [1]), ('__kwdefaults__', (1,)), ('__code__', 5), ('__dict__', 5), ('__globals__', {}), ('__closure__', ()), ('__annotations__', 5), ('__type_params__', [1]), ('__builtins__', {}), ('__annotate__', 5)):
    try:
        setattr(f, name, value)
        print(name, 'set')
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
for name in ('__name__', '__defaults__', '__doc__', '__dict__', '__code__', '__annotations__', 'extra', 'missing', '__type_params__'):
    try:
        delattr(f, name)
        print(name, 'deleted', getattr(f, name, 'gone'))
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)


def g(x): return x * 100


f.__code__ = g.__code__
print(f(2), f.__code__.co_name, f.__name__)
bound = 'text'.join
for act in (lambda: setattr(bound, 'x', 1), lambda: setattr(len, '__name__', 'y'), lambda: setattr(print, 'x', 1), lambda: setattr(f.__get__(1), 'x', 1), lambda: f.__get__(1).__func__.x, lambda: delattr(len, '__doc__')):
    try:
        print(act())
    except AttributeError as error:
        print(error)

# output:
# (7, 8, 9) {'extra': 5} renamed <function some.where other elsewhere
# some.where() missing 1 required positional argument: 'b'
# TypeError __name__ must be set to a string object
# TypeError __qualname__ must be set to a string object
# TypeError __defaults__ must be set to a tuple object
# TypeError __kwdefaults__ must be set to a dict object
# TypeError __code__ must be set to a code object
# TypeError __dict__ must be set to a dictionary, not a 'int'
# AttributeError readonly attribute
# AttributeError readonly attribute
# TypeError __annotations__ must be set to a dict object
# TypeError __type_params__ must be set to a tuple
# AttributeError readonly attribute
# TypeError __annotate__ must be callable or None
# TypeError __name__ must be set to a string object
# __defaults__ deleted None
# __doc__ deleted None
# TypeError cannot delete __dict__
# TypeError __code__ must be set to a code object
# __annotations__ deleted {}
# extra deleted gone
# AttributeError 'function' object has no attribute 'missing'
# TypeError __type_params__ must be set to a tuple
# 200 g renamed
# 'builtin_function_or_method' object has no attribute 'x' and no __dict__ for setting new attributes
# attribute '__name__' of 'builtin_function_or_method' objects is not writable
# 'builtin_function_or_method' object has no attribute 'x' and no __dict__ for setting new attributes
# 'method' object has no attribute 'x' and no __dict__ for setting new attributes
# 'function' object has no attribute 'x'
# attribute '__doc__' of 'builtin_function_or_method' objects is not writable
