def outer():
    x = 1
    def inner(): return x
    def unset(): return y
    if False: y = 2
    return inner, unset
inner, unset = outer()
cell = inner.__closure__[0]
print(cell.cell_contents, inner.__code__.co_freevars)
cell.cell_contents = 5
print(inner())
del cell.cell_contents
try: inner()
except NameError as e: print(e)
try: unset.__closure__[0].cell_contents
except ValueError as e: print(e)
import types
c = types.CellType(3)
print(c.cell_contents, c == types.CellType(3), c < types.CellType(4), types.CellType() == types.CellType())
f = types.FunctionType(inner.__code__, globals(), 'f', (), (c,))
print(f())
try: types.FunctionType(inner.__code__, globals())
except TypeError as e: print(e)
try: types.FunctionType(inner.__code__, globals(), closure=(1,))
except TypeError as e: print(e)
try: types.FunctionType(inner.__code__, globals(), closure=(c, c))
except ValueError as e: print(e)

# output:
# 1 ('x',)
# 5
# cannot access free variable 'x' where it is not associated with a value in enclosing scope
# Cell is empty
# 3 True True True
# 3
# arg 5 (closure) must be tuple
# arg 5 (closure) expected cell, found int
# inner requires closure of length 1, not 2
