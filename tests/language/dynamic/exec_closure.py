def outer():
    x = 1
    def inner(): return x
    return inner
inner = outer()
try: exec(inner.__code__)
except TypeError as e: print(e)
try: eval(inner.__code__)
except TypeError as e: print(e)
import types
exec(inner.__code__, closure=(types.CellType(7),))
print(inner.__code__.co_freevars)
for bad in (None, (), (1,), [types.CellType(1)], (types.CellType(1), types.CellType(2))):
    try: exec(inner.__code__, closure=bad)
    except TypeError as e: print(e)
try: exec('x', closure=(types.CellType(1),))
except TypeError as e: print(e)
print(exec(source := 'y = 2', globals=globals()), y)
print(eval('a + b', globals={'a': 1}, locals={'b': 2}))

# output:
# code object requires a closure of exactly length 1
# code object passed to eval() may not contain free variables
# ('x',)
# code object requires a closure of exactly length 1
# code object requires a closure of exactly length 1
# code object requires a closure of exactly length 1
# code object requires a closure of exactly length 1
# code object requires a closure of exactly length 1
# closure can only be used when source is a code object
# None 2
# 3
