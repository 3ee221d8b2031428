def f[T: int, *Ts, **P](x: T = 1, *, y=2): return x, y
print(f(), f.__type_params__)  # => (1, 2) (T, Ts, P)
T = f.__type_params__[0]
print(T.__bound__, T.__constraints__)  # => <class 'int'> ()
class C[A: (int, str), B = A]: pass
print(C.__type_params__[0].__constraints__, C.__type_params__[1].__default__)  # => (<class 'int'>, <class 'str'>) A
