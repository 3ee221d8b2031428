count = 0
def inc():
    global count, fresh
    count += 1
    fresh = 'made'
inc(); inc()
print(count, fresh)
def outer():
    a = b = 0
    def middle():
        nonlocal a
        a = 1
        def inner():
            nonlocal a, b
            a += 1
            b += 1
        inner()
        return a
    return middle(), a, b
print(outer())
def unbound():
    try: print(count); count = 5
    except UnboundLocalError as e: print(e)
unbound()
def loop():
    global idx
    for idx in range(3): pass
    with open(__file__) as idx2: pass
    import math as m
    global imported
    import math as imported
    return idx
print(loop(), idx, imported.pi > 3)
def exc():
    global err
    try: 1 / 0
    except ZeroDivisionError as err: pass
    return 'err' in globals()
print(exc())
def deletes():
    global count
    del count
deletes()
try: count
except NameError as e: print(e)
def nl():
    x = 1
    def f():
        nonlocal x
        del x
    f()
    try: x
    except UnboundLocalError as e: print(e)
    try: f()
    except NameError as e: print(e)
nl()

# output:
# 2 made
# (2, 2, 1)
# cannot access local variable 'count' where it is not associated with a value
# 2 2 True
# False
# name 'count' is not defined
# cannot access local variable 'x' where it is not associated with a value
# cannot access free variable 'x' where it is not associated with a value in enclosing scope
