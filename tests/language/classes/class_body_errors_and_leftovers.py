# A body that fails makes no class; what the body leaves is in the class.
class Kept:
    for i in range(3):
        exec(f'v{i} = i')
    if i:
        cond = 'yes'
    try:
        1 / 0
    except ZeroDivisionError as error:
        text = str(error)
    with open.__class__ and memoryview(b'ab') as m:
        length = len(m)
    def i_is(self, j=i): return j
    lam = lambda self: self.cond
    a = b = [1]
    c, *d = 'xyz'
    del a
    print(sorted(n for n in locals() if not n.startswith('__')))
    import sys as _s
    class Nested:
        here = __qualname__
    name = __qualname__, __module__
    assert name
    global leaked
    leaked = 'at module level'
    (walrus := 5)
    match [1, 2]:
        case [p, q]: pass
    comp = [(lambda: n)() for n in range(2)]


print(Kept.v2, Kept.cond, Kept.text, Kept.length, Kept().i_is(), Kept().lam(), Kept.b, Kept.c, Kept.d, hasattr(Kept, 'a'), hasattr(Kept, 'error'), Kept.Nested.here, Kept.name, leaked, Kept.walrus, Kept.p, Kept.comp)
try:
    class Fails:
        first = 1
        second = first / 0
except ZeroDivisionError:
    print('Fails' in globals())
try:
    class Kept(Kept):
        again = Kept.cond
        undefined
except NameError as error:
    print(error, Kept.__name__, hasattr(Kept, 'again'))
for source in ('class C: return 1', 'class C: yield 1', 'class C: await x', 'class C: break', 'class C(x for x in y): pass', 'class C(*a, **k, b): pass', 'class C(a=1, *b): pass', 'class C(1): pass', 'class C(None): pass', 'class C(bool): pass', 'class C(int, str): pass', 'class C(object, int): pass', 'class C(int, int): pass', 'class C(range): pass', 'class C(type(lambda: 0)): pass', 'class C(lambda: 0): pass', 'class C("text"): pass', 'class C(metaclass=int): pass', 'class C(metaclass=lambda *a: 5): pass\nprint(C)', 'class C(type, int): pass', 'class C(Exception, OSError): pass', 'class C(list, dict): pass', 'class C(int):\n __slots__ = ("a",)', 'class C:\n __slots__ = "a", "a"\n a = 1', 'class C:\n __slots__ = 5', 'class C:\n __slots__ = ["1x"]', 'class C:\n __slots__ = {"a": "doc"}\nprint(C.a.__doc__)'):
    try:
        exec(source, {})
        print(repr(source), 'fine')
    except Exception as error:
        print(repr(source), '->', type(error).__name__, error)

# output:
# ['b', 'c', 'cond', 'd', 'i', 'i_is', 'lam', 'length', 'm', 'text', 'v0', 'v1', 'v2']
# 2 yes division by zero 2 2 yes [1] x ['y', 'z'] False False Kept.Nested ('Kept', '__main__') at module level 5 1 [0, 1]
# False
# name 'undefined' is not defined Kept False
# 'class C: return 1' -> SyntaxError 'return' outside function (<string>, line 1)
# 'class C: yield 1' -> SyntaxError 'yield' outside function (<string>, line 1)
# 'class C: await x' -> SyntaxError 'await' outside function (<string>, line 1)
# 'class C: break' -> SyntaxError 'break' outside loop (<string>, line 1)
# 'class C(x for x in y): pass' -> SyntaxError invalid syntax (<string>, line 1)
# 'class C(*a, **k, b): pass' -> SyntaxError positional argument follows keyword argument unpacking (<string>, line 1)
# 'class C(a=1, *b): pass' -> NameError name 'b' is not defined
# 'class C(1): pass' -> TypeError int expected at most 2 arguments, got 3
# 'class C(None): pass' -> TypeError NoneType takes no arguments
# 'class C(bool): pass' -> TypeError type 'bool' is not an acceptable base type
# 'class C(int, str): pass' -> TypeError multiple bases have instance lay-out conflict
# 'class C(object, int): pass' -> TypeError Cannot create a consistent method resolution order (MRO) for bases object, int
# 'class C(int, int): pass' -> TypeError duplicate base class int
# 'class C(range): pass' -> TypeError type 'range' is not an acceptable base type
# 'class C(type(lambda: 0)): pass' -> TypeError type 'function' is not an acceptable base type
# 'class C(lambda: 0): pass' -> TypeError function() argument 'code' must be code, not str
# 'class C("text"): pass' -> TypeError str() argument 'encoding' must be str, not tuple
# 'class C(metaclass=int): pass' -> TypeError int expected at most 2 arguments, got 3
# 5
# 'class C(metaclass=lambda *a: 5): pass\nprint(C)' fine
# 'class C(type, int): pass' -> TypeError multiple bases have instance lay-out conflict
# 'class C(Exception, OSError): pass' -> TypeError Cannot create a consistent method resolution order (MRO) for bases Exception, OSError
# 'class C(list, dict): pass' -> TypeError multiple bases have instance lay-out conflict
# 'class C(int):\n __slots__ = ("a",)' -> TypeError nonempty __slots__ not supported for subtype of 'int'
# 'class C:\n __slots__ = "a", "a"\n a = 1' -> ValueError 'a' in __slots__ conflicts with class variable
# 'class C:\n __slots__ = 5' -> TypeError 'int' object is not iterable
# 'class C:\n __slots__ = ["1x"]' -> TypeError __slots__ must be identifiers
# None
# 'class C:\n __slots__ = {"a": "doc"}\nprint(C.a.__doc__)' fine
