# Declarations in functions, classes, exec and comprehensions; and the errors of each.
x = 'global'


def outer():
    x = 'outer'

    def inner():
        nonlocal x
        x = 'by inner'

        class K:
            nonlocal x
            x = 'by class'
            y = 1
        return hasattr(K, 'x')

    def sets_global():
        global x
        x = 'global by function'

        def deeper():
            return x
        return deeper()
    r = inner()
    return x, r, sets_global(), [x for _ in (1,)]


print(outer(), x)


def conditional(flag):
    if flag:
        global made_conditionally
    made_conditionally = flag


conditional(False)
print(made_conditionally)
for source in ('def f():\n x = 1\n global x', 'def f():\n print(x)\n global x', 'def f(x):\n global x', 'def f():\n nonlocal x', 'nonlocal x', 'global x, x', 'def f():\n global x\n nonlocal x', 'def f():\n for x in y: pass\n global x', 'class C:\n x = 1\n global x', 'class C:\n nonlocal x', 'def f():\n x: int\n global x', 'def f():\n global x\n x: int = 1', 'def f():\n import x\n global x', 'def f(a):\n def g():\n  nonlocal a\n  a: int', 'def f():\n [x for x in y]\n global x', 'def f():\n (x := 1)\n nonlocal x', 'def f():\n def g():\n  nonlocal g\n  g = 1\n g()', 'def f():\n del x\n global x', 'def f():\n try: pass\n except E as x: pass\n global x', 'def f():\n global x\n def x(): pass', 'def f():\n with a as x: pass\n global x', 'lambda: (global x)', 'def f(__debug__): pass', 'global print; print = 5', 'def f():\n nonlocal __class__', 'class C:\n def m(self):\n  nonlocal __class__', 'def f[T]():\n def g():\n  nonlocal T'):
    try:
        exec(source, {})
        print(repr(source), 'fine')
    except Exception as error:
        print(repr(source), '->', type(error).__name__, error)

# output:
# ('by class', False, 'global by function', ['by class']) global by function
# False
# 'def f():\n x = 1\n global x' -> SyntaxError name 'x' is assigned to before global declaration (<string>, line 3)
# 'def f():\n print(x)\n global x' -> SyntaxError name 'x' is used prior to global declaration (<string>, line 3)
# 'def f(x):\n global x' -> SyntaxError name 'x' is parameter and global (<string>, line 2)
# 'def f():\n nonlocal x' -> SyntaxError no binding for nonlocal 'x' found (<string>, line 2)
# 'nonlocal x' -> SyntaxError nonlocal declaration not allowed at module level (<string>, line 1)
# 'global x, x' fine
# 'def f():\n global x\n nonlocal x' -> SyntaxError name 'x' is nonlocal and global (<string>, line 2)
# 'def f():\n for x in y: pass\n global x' -> SyntaxError name 'x' is assigned to before global declaration (<string>, line 3)
# 'class C:\n x = 1\n global x' -> SyntaxError name 'x' is assigned to before global declaration (<string>, line 3)
# 'class C:\n nonlocal x' -> SyntaxError no binding for nonlocal 'x' found (<string>, line 2)
# 'def f():\n x: int\n global x' -> SyntaxError annotated name 'x' can't be global (<string>, line 3)
# 'def f():\n global x\n x: int = 1' -> SyntaxError annotated name 'x' can't be global (<string>, line 3)
# 'def f():\n import x\n global x' fine
# 'def f(a):\n def g():\n  nonlocal a\n  a: int' -> SyntaxError annotated name 'a' can't be nonlocal (<string>, line 4)
# 'def f():\n [x for x in y]\n global x' fine
# 'def f():\n (x := 1)\n nonlocal x' -> SyntaxError name 'x' is assigned to before nonlocal declaration (<string>, line 3)
# 'def f():\n def g():\n  nonlocal g\n  g = 1\n g()' fine
# 'def f():\n del x\n global x' -> SyntaxError name 'x' is assigned to before global declaration (<string>, line 3)
# 'def f():\n try: pass\n except E as x: pass\n global x' -> SyntaxError name 'x' is assigned to before global declaration (<string>, line 4)
# 'def f():\n global x\n def x(): pass' fine
# 'def f():\n with a as x: pass\n global x' -> SyntaxError name 'x' is assigned to before global declaration (<string>, line 3)
# 'lambda: (global x)' -> SyntaxError invalid syntax (<string>, line 1)
# 'def f(__debug__): pass' -> SyntaxError cannot assign to __debug__ (<string>, line 1)
# 'global print; print = 5' fine
# 'def f():\n nonlocal __class__' -> SyntaxError no binding for nonlocal '__class__' found (<string>, line 2)
# 'class C:\n def m(self):\n  nonlocal __class__' fine
# 'def f[T]():\n def g():\n  nonlocal T' -> SyntaxError nonlocal binding not allowed for type parameter 'T' (<string>, line 3)
