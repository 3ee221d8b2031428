x = 'global'
def f():
    x = 'enclosing'
    class A:
        print(x)
        x = 'class'
        print(x)
        def m(self): return x
        l = lambda self: x
        c = [x for _ in (1,)]
        d = [y for y in x]
        del x
        print(x)
    return A().m(), A().l(), A.c, A.d
print(f())
class B:
    global gx
    gx = 1
    x = x
    def f(self): global x; x = 'changed'
B().f()
print(gx, 'gx' in vars(B), x, B.x)
def g():
    y = 1
    class C:
        nonlocal y
        y = 2
        def h(self):
            nonlocal y
            y += 1
            return y
    return C().h(), y, hasattr(C, 'y')
print(g())

# output:
# global
# class
# global
# ('enclosing', 'enclosing', ['enclosing'], ['c', 'l', 'a', 's', 's'])
# 1 False changed global
# (3, 3, False)
