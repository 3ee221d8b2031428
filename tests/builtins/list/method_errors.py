def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


a = [3, 1, 2]
show(a.append)
show(a.append, 1, 2)
show(a.extend, 5)
show(a.extend)
show(a.insert, 1)
show(a.insert, "x", 1)
show(a.insert, 1.0, 1)
show(a.pop, 10)
show(a.pop, "x")
show(a.pop, 1, 2)
show(a.pop, -10)
show(a.pop, 1 << 80)
show([].pop)
show(a.remove, 99)
show(a.remove)
show(a.index, 99)
show(a.index, 1, 5)
show(a.index, 1, "x")
show(a.index)
show(a.index, 1, 0, 3, 4)
show(a.count)
show(a.reverse, 1)
show(a.clear, 1)
show(a.copy, 1)
show(a.sort, 1)
show(a.sort, None)
show(a.sort, key=5)
show(a.sort, reverse="x")
show(a.sort, reverse=None)
show(a.sort, cmp=1)
show([1, "a"].sort)
show([1j, 2j].sort)
show([None, 1].sort)
show(a.sort, key=lambda x: "a" if x == 1 else x)
print(a)

# output:
# TypeError: list.append() takes exactly one argument (0 given)
# TypeError: list.append() takes exactly one argument (2 given)
# TypeError: 'int' object is not iterable
# TypeError: list.extend() takes exactly one argument (0 given)
# TypeError: insert expected 2 arguments, got 1
# TypeError: 'str' object cannot be interpreted as an integer
# TypeError: 'float' object cannot be interpreted as an integer
# IndexError: pop index out of range
# TypeError: 'str' object cannot be interpreted as an integer
# TypeError: pop expected at most 1 argument, got 2
# IndexError: pop index out of range
# OverflowError: Python int too large to convert to C ssize_t
# IndexError: pop from empty list
# ValueError: list.remove(x): x not in list
# TypeError: list.remove() takes exactly one argument (0 given)
# ValueError: list.index(x): x not in list
# ValueError: list.index(x): x not in list
# TypeError: slice indices must be integers or have an __index__ method
# TypeError: index expected at least 1 argument, got 0
# TypeError: index expected at most 3 arguments, got 4
# TypeError: list.count() takes exactly one argument (0 given)
# TypeError: list.reverse() takes no arguments (1 given)
# TypeError: list.clear() takes no arguments (1 given)
# TypeError: list.copy() takes no arguments (1 given)
# TypeError: sort() takes no positional arguments
# TypeError: sort() takes no positional arguments
# TypeError: 'int' object is not callable
# None
# None
# TypeError: sort() got an unexpected keyword argument 'cmp'
# TypeError: '<' not supported between instances of 'str' and 'int'
# TypeError: '<' not supported between instances of 'complex' and 'complex'
# TypeError: '<' not supported between instances of 'int' and 'NoneType'
# TypeError: '<' not supported between instances of 'int' and 'str'
# [1, 2, 3]
