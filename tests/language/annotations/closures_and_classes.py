def outer():
    T = int
    def f(x: T, y: U): pass
    class C:
        V = str
        a: T
        b: V
        def m(self, p: V, q: T): pass
    U = float
    return f, C
f, C = outer()
print(f.__annotations__, C.__annotations__, C.m.__annotations__)
class D:
    if True:
        a: int
    else:
        b: str
    for x in (1,):
        c: x
    __private: int
    (d): int = 3
print(D.__annotations__)

# output:
# {'x': <class 'int'>, 'y': <class 'float'>} {'a': <class 'int'>, 'b': <class 'str'>} {'p': <class 'str'>, 'q': <class 'int'>}
# {'a': <class 'int'>, 'c': 1, '_D__private': <class 'int'>}
