import weakref
from collections import UserList
class Plain:
    pass
full, empty, plain = UserList([3, 1]), UserList(), Plain()
for proxy in (weakref.proxy(full), weakref.proxy(empty), weakref.proxy(plain)):
    print(bool(proxy))
p = weakref.proxy(full)
p.append(2); p[0] = 9; del p[1]
print(len(p), list(p), 9 in p, p[-1], sorted(p), list(reversed(p)), str(p))
for action in (lambda: len(weakref.proxy(plain)), lambda: 1 in weakref.proxy(plain), lambda: next(p), lambda: weakref.proxy(plain)(), lambda: weakref.proxy(5)):
    try:
        print(action())
    except TypeError as error:
        print(error)
class Loop:
    def __iter__(self): return weakref.proxy(made)
made = [].__class__ and UserList([1])
try:
    list(Loop())
except TypeError as error:
    print(error)

# output:
# True
# False
# True
# 2 [9, 2] True 2 [2, 9] [2, 9] [9, 2]
# object of type 'Plain' has no len()
# argument of type 'Plain' is not a container or iterable
# Weakref proxy referenced a non-iterator 'UserList' object
# 'weakref.ProxyType' object is not callable
# cannot create weak reference to 'int' object
# Weakref proxy referenced a non-iterator 'UserList' object
