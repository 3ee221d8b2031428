l = list(range(10))
l[2:5] = 'ab'; print(l); l[::3] = [0, 0, 0]; print(l); del l[-3:]; print(l); l[1:1] = [7, 8]; print(l); l[5:2] = [9]; print(l); del l[::2]; print(l); l[:] = []; print(l)
def attempt(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)
l = [3, 1, 2]
attempt(lambda: l.__setitem__(slice(0, 3, 2), [1])); attempt(lambda: l.__setitem__(5, 1)); attempt(lambda: l['a']); attempt(lambda: l[1.0]); attempt(lambda: l.pop(9)); attempt(lambda: [].pop()); attempt(lambda: l.remove(9)); attempt(lambda: l.index(9)); attempt(lambda: l.index(3, 1))
attempt(lambda: l + (1,)); attempt(lambda: l * 1.5); attempt(lambda: l.sort(key=5)); attempt(lambda: [1, 'a'].sort()); attempt(lambda: l.extend(5)); attempt(lambda: l.insert('a', 1)); attempt(lambda: l.__delitem__(7)); attempt(lambda: l[::0]); attempt(lambda: list(5)); attempt(lambda: list(1, 2)); attempt(lambda: l.append()); attempt(lambda: l.append(1, 2)); attempt(lambda: l.count()); attempt(lambda: hash(l)); attempt(lambda: l < (1,)); attempt(lambda: l == (3, 1, 2)); attempt(lambda: l.__setitem__(slice(0, 1), 5)); attempt(lambda: max([])); attempt(lambda: min([], default=3)); attempt(lambda: max(1)); attempt(lambda: sorted([3, 'a'], key=str)); attempt(lambda: sorted(5)); attempt(lambda: sorted([1], 5))
def mutate(x): l.append(x); return x
attempt(lambda: l.sort(key=mutate)); print(len(l))

# output:
# [0, 1, 'a', 'b', 5, 6, 7, 8, 9]
# [0, 1, 'a', 0, 5, 6, 0, 8, 9]
# [0, 1, 'a', 0, 5, 6]
# [0, 7, 8, 1, 'a', 0, 5, 6]
# [0, 7, 8, 1, 'a', 9, 0, 5, 6]
# [7, 1, 9, 5]
# []
# ValueError attempt to assign sequence of size 1 to extended slice of size 2
# IndexError list assignment index out of range
# TypeError list indices must be integers or slices, not str
# TypeError list indices must be integers or slices, not float
# IndexError pop index out of range
# IndexError pop from empty list
# ValueError list.remove(x): x not in list
# ValueError list.index(x): x not in list
# ValueError list.index(x): x not in list
# TypeError can only concatenate list (not "tuple") to list
# TypeError can't multiply sequence by non-int of type 'float'
# TypeError 'int' object is not callable
# TypeError '<' not supported between instances of 'str' and 'int'
# TypeError 'int' object is not iterable
# TypeError 'str' object cannot be interpreted as an integer
# IndexError list assignment index out of range
# ValueError slice step cannot be zero
# TypeError 'int' object is not iterable
# TypeError list expected at most 1 argument, got 2
# TypeError list.append() takes exactly one argument (0 given)
# TypeError list.append() takes exactly one argument (2 given)
# TypeError list.count() takes exactly one argument (0 given)
# TypeError unhashable type: 'list'
# TypeError '<' not supported between instances of 'list' and 'tuple'
# False
# TypeError must assign iterable to extended slice
# ValueError max() iterable argument is empty
# 3
# TypeError 'int' object is not iterable
# [3, 'a']
# TypeError 'int' object is not iterable
# TypeError sorted expected 1 argument, got 2
# ValueError list modified during sort
# 3
