import types, inspect
def g(a):
    b = a + 1
    x = yield b
    yield from [1, 2]
it = g(1)
print(it.__name__, it.__qualname__, it.gi_code is g.__code__, it.gi_frame.f_locals, it.gi_yieldfrom, it.gi_running, it.gi_suspended)
next(it)
print(it.gi_frame.f_locals, it.gi_frame.f_lineno, it.gi_suspended)
next(it)
print(type(it.gi_yieldfrom).__name__, inspect.getgeneratorstate(it))
list(it)
print(it.gi_frame, it.gi_suspended, it.gi_yieldfrom, inspect.getgeneratorstate(it))
it.__name__ = 'other'; it.__qualname__ = 'X.other'
print(repr(it)[:24])
for name, value in (('__name__', 5), ('gi_running', 1), ('gi_frame', None), ('gi_yieldfrom', 1), ('extra', 1)):
    try: setattr(it, name, value)
    except (TypeError, AttributeError) as e: print(e)
print(isinstance(it, types.GeneratorType), iter(it) is it)
try: types.GeneratorType()
except TypeError as e: print(e)

# output:
# g g True {'a': 1} None False False
# {'a': 1, 'b': 2} 4 True
# list_iterator GEN_SUSPENDED
# None False None GEN_CLOSED
# <generator object X.othe
# __name__ must be set to a string object
# attribute 'gi_running' of 'generator' objects is not writable
# attribute 'gi_frame' of 'generator' objects is not writable
# attribute 'gi_yieldfrom' of 'generator' objects is not writable
# 'generator' object has no attribute 'extra' and no __dict__ for setting new attributes
# True True
# cannot create 'generator' instances
