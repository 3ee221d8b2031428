functions = [lambda: i for i in range(3)]
print([f() for f in functions])
functions = [lambda i=i: i for i in range(3)]
print([f() for f in functions])
def counter():
    count = 0
    def up():
        nonlocal count
        count += 1
        return count
    def reset():
        nonlocal count
        del count
    return up, reset
up, reset = counter()
print(up(), up()); reset()
try:
    up()
except NameError as error:
    print(type(error).__name__, error)
def early():
    def inner(): return later
    try:
        inner()
    except NameError as error:
        print(error)
    later = 1
    return inner()
print(early(), up.__closure__[0].__class__.__name__, counter.__code__.co_cellvars, up.__code__.co_freevars)
def local():
    print(sorted(locals()))
    a = 1
    def inner(): return a
    print(sorted(locals()))
local()

# output:
# [2, 2, 2]
# [0, 1, 2]
# 1 2
# NameError cannot access free variable 'count' where it is not associated with a value in enclosing scope
# cannot access free variable 'later' where it is not associated with a value in enclosing scope
# 1 cell ('count',) ('count',)
# []
# ['a', 'inner']
