def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


a = [0, 1, 2, 1, 0]
for args in [(1,), (1, 2), (1, -2), (1, 2, 3), (0, 1), (0, -1), (0, -100, 100), (1, 4), (1, True), (1, 0, -1), (0, 1 << 80), (0, -(1 << 80))]:
    show(a.index, *args)
show(a.index, 1, None)
show(a.index, 1, 0, None)
show(a.index, value=1)
show((0, 1).index, 1, 1)
show((0, 1).index, 5)
show((0, 1).index, 1, "a")
show((0, 1).count, 1, 2)

# output:
# 1
# 3
# 3
# ValueError: list.index(x): x not in list
# 4
# 4
# 0
# ValueError: list.index(x): x not in list
# 1
# 1
# ValueError: list.index(x): x not in list
# 0
# TypeError: slice indices must be integers or have an __index__ method
# TypeError: slice indices must be integers or have an __index__ method
# TypeError: list.index() takes no keyword arguments
# 1
# ValueError: tuple.index(x): x not in tuple
# TypeError: slice indices must be integers or have an __index__ method
# TypeError: tuple.count() takes exactly one argument (2 given)
