def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


show(set)
show(set, "hello".__class__("a"))
show(set, 5)
show(set, [[]])
show(set, [1], [2])
show(set, iterable=[1])
show(frozenset, iterable=[1])
show(frozenset)
show(frozenset, 5)
s = {1, 2, 3}
show(s.add)
show(s.add, [])
show(s.add, 1, 2)
show(s.remove, 9)
show(s.remove, [])
show(s.remove, {1})
show(s.discard, 9)
show(s.discard, [])
show(s.pop, 1)
show(set().pop)
show(s.clear, 1)
show(s.copy, 1)
show(s.update)
show(s.update, 5)
show(s.update, [1], [[2]])
show(s.union)
show(s.union, [4], (5,), {6: 7})
show(s.union, 5)
show(s.intersection)
show(s.intersection, [1, 2], [2])
show(s.intersection, 5)
show(s.difference, [1], [2])
show(s.difference)
show(s.difference, 5)
show(s.symmetric_difference, [1, 8])
show(s.symmetric_difference)
show(s.symmetric_difference, [1], [2])
show(s.issubset, [1, 2, 3, 4])
show(s.issuperset, [1])
show(s.isdisjoint, [9])
show(s.isdisjoint, 5)
show(s.issubset, 5)
show(s.issubset)
show(s.intersection_update, [1, 2])
show(s.difference_update, [2], [9])
show(s.symmetric_difference_update, [7])
show(s.symmetric_difference_update, 5)
print(s)
show(frozenset([1]).add, 1) if hasattr(frozenset, "add") else print("no add")
show(getattr, frozenset(), "add")
show(lambda: {1}.remove({2}))

# output:
# set()
# {'a'}
# TypeError: 'int' object is not iterable
# TypeError: cannot use 'list' as a set element (unhashable type: 'list')
# TypeError: set expected at most 1 argument, got 2
# TypeError: set() takes no keyword arguments
# TypeError: frozenset() takes no keyword arguments
# frozenset()
# TypeError: 'int' object is not iterable
# TypeError: set.add() takes exactly one argument (0 given)
# TypeError: cannot use 'list' as a set element (unhashable type: 'list')
# TypeError: set.add() takes exactly one argument (2 given)
# KeyError: 9
# TypeError: cannot use 'list' as a set element (unhashable type: 'list')
# KeyError: {1}
# None
# TypeError: cannot use 'list' as a set element (unhashable type: 'list')
# TypeError: set.pop() takes no arguments (1 given)
# KeyError: 'pop from an empty set'
# TypeError: set.clear() takes no arguments (1 given)
# TypeError: set.copy() takes no arguments (1 given)
# None
# TypeError: 'int' object is not iterable
# TypeError: cannot use 'list' as a set element (unhashable type: 'list')
# {1, 2, 3}
# {1, 2, 3, 4, 5, 6}
# TypeError: 'int' object is not iterable
# {1, 2, 3}
# {2}
# TypeError: 'int' object is not iterable
# {3}
# {1, 2, 3}
# TypeError: 'int' object is not iterable
# {8, 2, 3}
# TypeError: set.symmetric_difference() takes exactly one argument (0 given)
# TypeError: set.symmetric_difference() takes exactly one argument (2 given)
# True
# True
# True
# TypeError: 'int' object is not iterable
# TypeError: 'int' object is not iterable
# TypeError: set.issubset() takes exactly one argument (0 given)
# None
# None
# None
# TypeError: 'int' object is not iterable
# {1, 7}
# no add
# AttributeError: 'frozenset' object has no attribute 'add'
# KeyError: {2}
