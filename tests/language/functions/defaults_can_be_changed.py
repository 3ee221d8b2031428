def f(a, b=1, *, c=2): return a, b, c
f.__defaults__ = (8, 9)
f.__kwdefaults__ = {'c': 7}
print(f())
f.__defaults__ = None
f.__kwdefaults__ = None
try: f()
except TypeError as e: print(e)
try: f.__defaults__ = [1]
except TypeError as e: print(e)
try: f.__kwdefaults__ = (1,)
except TypeError as e: print(e)
def g(): return 'g'
f.__code__ = g.__code__
print(f())
try: f.__code__ = 5
except TypeError as e: print(e)
def outer():
    x = 1
    def inner(): return x
    return inner
try: f.__code__ = outer().__code__
except ValueError as e: print(e)

# output:
# (8, 9, 7)
# f() missing 2 required positional arguments: 'a' and 'b'
# __defaults__ must be set to a tuple object
# __kwdefaults__ must be set to a dict object
# g
# __code__ must be set to a code object
# f() requires a code object with 0 free vars, not 1
