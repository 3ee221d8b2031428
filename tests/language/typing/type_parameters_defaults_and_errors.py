# PEP 695 and 696: parameters with bounds, constraints and defaults, and where they may not stand.
import typing


def f[T: int, *Ts, **P](x: T) -> T: pass


class C[T = int, U: (str, bytes) = str]: pass


type A[K, V = int] = dict[K, V]
print(f.__type_params__, C.__type_params__, A.__type_params__)
print(f.__type_params__[0].__bound__, C.__type_params__[1].__constraints__, C.__type_params__[0].__default__, C.__type_params__[0].has_default(), f.__type_params__[1].has_default(), f.__type_params__[0].__default__)
print(C[int], C[int, bytes], A[str], A[str, bytes], A.__value__, A[int].__origin__ is A, A[int].__args__, A.__name__, A.__parameters__)
print(C.__orig_bases__, C.__mro__[1:], C.__parameters__, f.__annotations__)
for source in ('def f[T, T](): pass', 'class C[T=int, U]: pass', 'type X[*Ts: int] = 1', 'type X[**P: int] = 1', 'def f[T: (yield)](): pass', 'class C[T](metaclass=(x := 1)): pass', 'def f[](): pass', 'type X = (yield)', 'type X = await x', 'def f[T](a: (x := 1)): pass', 'type A.b = 1', 'type X[T: int = str] = T', 'type X[*Ts = *tuple[int]] = 1', 'class C[__T]: x: __T', 'def f[T]():\n nonlocal T', 'def f[T]():\n global T', 'type 1 = 2', 'type X[T] = lambda: (yield)'):
    try:
        exec(source)
        print(source, 'fine')
    except SyntaxError as error:
        print(source, error.msg)
for bad in (lambda: C[int, str, bytes], lambda: A[int, str, bytes], lambda: C[()], lambda: isinstance(1, A)):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)

# output:
# (T, Ts, P) (T, U) (K, V)
# <class 'int'> (<class 'str'>, <class 'bytes'>) <class 'int'> True False typing.NoDefault
# __main__.C[int, str] __main__.C[int, bytes] A[str] A[str, bytes] dict[K, V] True (<class 'int'>,) A (K, V)
# (typing.Generic[T, U],) (<class 'typing.Generic'>, <class 'object'>) (T, U) {'x': T, 'return': T}
# def f[T, T](): pass duplicate type parameter 'T'
# class C[T=int, U]: pass non-default type parameter 'U' follows default type parameter
# type X[*Ts: int] = 1 cannot use bound with TypeVarTuple
# type X[**P: int] = 1 cannot use bound with ParamSpec
# def f[T: (yield)](): pass yield expression cannot be used within a TypeVar bound
# class C[T](metaclass=(x := 1)): pass named expression cannot be used within the definition of a generic
# def f[](): pass Type parameter list cannot be empty
# type X = (yield) yield expression cannot be used within a type alias
# type X = await x await expression cannot be used within a type alias
# def f[T](a: (x := 1)): pass named expression cannot be used within an annotation
# type A.b = 1 invalid syntax
# type X[T: int = str] = T fine
# type X[*Ts = *tuple[int]] = 1 fine
# class C[__T]: x: __T fine
# def f[T]():
#  nonlocal T nonlocal binding not allowed for type parameter 'T'
# def f[T]():
#  global T fine
# type 1 = 2 invalid syntax
# type X[T] = lambda: (yield) fine
# TypeError Too many arguments for <class '__main__.C'>; actual 3, expected 1
# A[int, str, bytes]
# TypeError Too few arguments for <class '__main__.C'>; actual 0, expected at least 1
# TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
