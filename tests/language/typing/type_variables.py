class A[T, U: int, V: (int, str), *Ts, **P]: pass
T, U, V, Ts, P = A.__type_params__
print(T, U, V, Ts, P, U.__bound__, V.__constraints__, T.__bound__, T.__constraints__)
print(T.__covariant__, T.__contravariant__, T.__infer_variance__, T.__name__, T.__module__, P.args, P.kwargs, P.args.__origin__ is P)
print(list(Ts), T | int, int | T, [T][0] is T, list[T], list[T][int], dict[T, V][str, int])
def f[X = int, *Y = *tuple[int, str], **Z = [int]](): pass
X, Y, Z = f.__type_params__
import typing
print(X.__default__, Y.__default__, Z.__default__, T.__default__, X.has_default(), T.has_default(), typing.NoDefault)
try: isinstance(5, T)
except TypeError as e: print(e)
try:
    class B(T): pass
except TypeError as e: print(e)
def lazy[W: undefined_bound](): pass
try: lazy.__type_params__[0].__bound__
except NameError as e: print(e)

# output:
# T U V Ts P <class 'int'> (<class 'int'>, <class 'str'>) None ()
# False False True T typing P.args P.kwargs True
# [typing.Unpack[Ts]] T | int int | T True list[T] list[int] dict[str, int]
# <class 'int'> *tuple[int, str] [<class 'int'>] typing.NoDefault True False typing.NoDefault
# isinstance() arg 2 must be a type, a tuple of types, or a union
# Cannot subclass an instance of TypeVar
# name 'undefined_bound' is not defined
