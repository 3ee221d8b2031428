import types

def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


def outer(value):
    def get():
        return value

    def change(new):
        nonlocal value
        value = new

    def drop():
        nonlocal value
        del value

    return get, change, drop


get, change, drop = outer(5)
cell = get.__closure__[0]
print(cell.cell_contents, type(cell), cell is change.__closure__[0])
change(7)
print(cell.cell_contents)
cell.cell_contents = "set"
print(get())
drop()
show(lambda: cell.cell_contents)
show(get)
print(repr(types.CellType()).startswith("<cell at 0x"), repr(types.CellType()).endswith(": empty>"), repr(types.CellType(5)).startswith("<cell at 0x"), "int object at 0x" in repr(types.CellType(5)))
c = types.CellType(1)
del c.cell_contents
show(lambda: c.cell_contents)
show(types.CellType, 1, 2)
show(types.CellType, value=1)
a, b = types.CellType(1), types.CellType(2)
print(a < b, a == b, a == types.CellType(1), a != b, types.CellType() < a, types.CellType() == types.CellType())
show(hash, a)
show(setattr, a, "x", 1)
show(lambda: a < 5)

# output:
# 5 <class 'cell'> True
# 7
# set
# ValueError: Cell is empty
# NameError: cannot access free variable 'value' where it is not associated with a value in enclosing scope
# True True True True
# ValueError: Cell is empty
# TypeError: cell expected at most 1 argument, got 2
# TypeError: cell() takes no keyword arguments
# True False True True True True
# TypeError: unhashable type: 'cell'
# AttributeError: 'cell' object has no attribute 'x' and no __dict__ for setting new attributes
# TypeError: '<' not supported between instances of 'cell' and 'int'
