# A generator expression looks at its first iterable at once, and at all else when it is asked.
items = [1, 2]
factor = 10
g = (x * factor for x in items)
items = 'never seen'
factor = 100
print(list(g))
try:
    g = (x for x in undefined_name)
except NameError as error:
    print(error)
g = (undefined_name for x in [1])
try:
    next(g)
except NameError as error:
    print(error)
print(list(g))
g = (y for x in [[1, 2], [3]] for y in x if y != 2)
print(g.gi_frame.f_code.co_varnames, list(g))
matrix = [[1, 2], [3, 4]]
print([[row[i] for row in matrix] for i in range(2)], [x for row in matrix for x in row], {x: y for x, y in matrix}, {y for *_, y in matrix})
print([(yield_) for yield_ in range(2)], [x := 5, x ** 2], [last := n for n in range(3)], last)
print(sum(x for x in range(4)), max((x for x in 'abc'), key=ord), [*(i for i in 'ab'), *'c'])

# output:
# [100, 200]
# name 'undefined_name' is not defined
# name 'undefined_name' is not defined
# []
# ('.0', 'x', 'y') [1, 3]
# [[1, 3], [2, 4]] [1, 2, 3, 4] {1: 2, 3: 4} {2, 4}
# [0, 1] [5, 25] [0, 1, 2] 2
# 6 c ['a', 'b', 'c']
