x = 'module'
class C[T]:
    x = 'class'
    def f[U](self, a: T, b: U, c: x) -> tuple[T, U]: return T, U, x
    y = T
    class D[V: x]: z = T, V
c = C()
print(c.f(1, 2, 3), C.y, C.D.z, C.f.__annotations__, C.D.__type_params__[0].__bound__)
print(C.__type_params__, C.f.__type_params__, C.__parameters__, C.__orig_bases__, C[int])
try: T
except NameError as e: print(e)
def f[T](x: T = 5):
    T = 6
    return T
print(f(), f.__type_params__[0])
def g[T]():
    def h():
        nonlocal_ = T
        return nonlocal_
    return h()
print(g())
def outer():
    S = 'enclosing'
    class K[S]:
        t = S
        def m(self): return S
    return K.t, K().m(), S
print(outer())

# output:
# (T, U, 'module') T (T, V) {'a': T, 'b': U, 'c': 'class', 'return': tuple[T, U]} class
# (T,) (U,) (T,) (typing.Generic[T],) __main__.C[int]
# name 'T' is not defined
# 6 T
# T
# (S, S, 'enclosing')
