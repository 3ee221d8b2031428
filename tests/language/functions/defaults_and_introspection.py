def f(a, /, b: int = 1, *c, d, e=[], **g) -> str:
    "doc"
print(f.__defaults__, f.__kwdefaults__, f.__annotations__, f.__doc__, f.__name__, f.__qualname__, f.__module__, f.__code__.co_argcount, f.__code__.co_posonlyargcount, f.__code__.co_kwonlyargcount, f.__code__.co_varnames, f.__code__.co_flags & 12)
def append(x, to=[]): to.append(x); return to
print(append(1), append(2), append.__defaults__)
f.__defaults__ = (9,); f.__kwdefaults__ = None; f.extra = 5; print(f.__dict__, f.__defaults__)
for action in (lambda: f(), lambda: f(1), lambda: f(a=1, d=2), lambda: setattr(f, '__defaults__', 5), lambda: setattr(f, '__name__', 5), lambda: setattr(f, '__code__', 5), lambda: setattr(f, '__dict__', 5), lambda: f.nothing, lambda: delattr(f, '__name__'), lambda: (lambda a, b=1, *, c: 0)(), lambda: (lambda *, a, b: 0)(), lambda: (lambda a, b, c: 0)(1), lambda: (lambda a: 0)(1, 2), lambda: (lambda: 0)(1), lambda: (lambda a, b=1: 0)(1, 2, 3), lambda: (lambda *a: 0)(b=1), lambda: (lambda ab: 0)(av=1), lambda: (lambda a, /: 0)(a=1)):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
def outer():
    def inner(): pass
    return inner, lambda: 0, [lambda: 0][0]
print([g.__qualname__ for g in outer()], (lambda: 0).__name__)

# output:
# (1,) {'e': []} {'b': <class 'int'>, 'return': <class 'str'>} doc f f __main__ 2 1 2 ('a', 'b', 'd', 'e', 'c', 'g') 12
# [1, 2] [1, 2] ([1, 2],)
# {'extra': 5} (9,)
# TypeError f() missing 1 required positional argument: 'a'
# TypeError f() missing 2 required keyword-only arguments: 'd' and 'e'
# TypeError f() missing 1 required positional argument: 'a'
# TypeError __defaults__ must be set to a tuple object
# TypeError __name__ must be set to a string object
# TypeError __code__ must be set to a code object
# TypeError __dict__ must be set to a dictionary, not a 'int'
# AttributeError 'function' object has no attribute 'nothing'
# TypeError __name__ must be set to a string object
# TypeError <lambda>.<locals>.<lambda>() missing 1 required positional argument: 'a'
# TypeError <lambda>.<locals>.<lambda>() missing 2 required keyword-only arguments: 'a' and 'b'
# TypeError <lambda>.<locals>.<lambda>() missing 2 required positional arguments: 'b' and 'c'
# TypeError <lambda>.<locals>.<lambda>() takes 1 positional argument but 2 were given
# TypeError <lambda>.<locals>.<lambda>() takes 0 positional arguments but 1 was given
# TypeError <lambda>.<locals>.<lambda>() takes from 1 to 2 positional arguments but 3 were given
# TypeError <lambda>.<locals>.<lambda>() got an unexpected keyword argument 'b'
# TypeError <lambda>.<locals>.<lambda>() got an unexpected keyword argument 'av'. Did you mean 'ab'?
# TypeError <lambda>.<locals>.<lambda>() got some positional-only arguments passed as keyword arguments: 'a'
# ['outer.<locals>.inner', 'outer.<locals>.<lambda>', 'outer.<locals>.<lambda>'] <lambda>
