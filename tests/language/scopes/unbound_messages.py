def a():
    print(x)
    x = 1
def b():
    del y
def c():
    def d(): return z
    d()
    z = 1
def e():
    for i in (): pass
    return i
def f():
    x = 1
    del x
    x
class G: pass
def h():
    with_ = [k for k in ()]
    return k
def i():
    try: raise ValueError
    except ValueError as err: pass
    err
def j():
    if False: import os
    os
def k(): return undefined_thing
for function in (a, b, c, e, f, h, i, j, k):
    try: function()
    except NameError as error: print(type(error).__name__, error, error.name)
try:
    class M:
        q
        q = 1
except NameError as error: print(error)
del G
try: G
except NameError as error: print(error)
try: del G
except NameError as error: print(error)

# output:
# UnboundLocalError cannot access local variable 'x' where it is not associated with a value None
# UnboundLocalError cannot access local variable 'y' where it is not associated with a value None
# NameError cannot access free variable 'z' where it is not associated with a value in enclosing scope z
# UnboundLocalError cannot access local variable 'i' where it is not associated with a value None
# UnboundLocalError cannot access local variable 'x' where it is not associated with a value None
# UnboundLocalError cannot access local variable 'err' where it is not associated with a value None
# UnboundLocalError cannot access local variable 'os' where it is not associated with a value None
# NameError name 'undefined_thing' is not defined undefined_thing
# name 'q' is not defined
# name 'G' is not defined
# name 'G' is not defined
