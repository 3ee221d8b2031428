type A = int
type L[T] = list[T] | None
type R = list[R]
print(A, A.__value__, A.__name__, A.__type_params__, A.__parameters__, A.__module__, type(A))
print(L, L.__value__, L[int], L[int].__origin__, L[int].__args__, L.__type_params__)
print(R.__value__, R.__value__.__args__[0] is R)
type Bad = missing
try: Bad.__value__
except NameError as e: print(e)
missing = 5
print(Bad.__value__)
try: A[int]
except TypeError as e: print(e)
print(A | str, (A | None).__args__)
try: isinstance(5, A)
except TypeError as e: print(e)
class C:
    y = 3
    type In = y
    type M[T] = dict[T, In]
print(C.In.__value__, C.M.__value__, C.In.__qualname__ if hasattr(C.In, '__qualname__') else 'no qualname')
def f():
    z = 4
    type Local = z
    z = 5
    return Local
print(f().__value__)
type type = 6
print(type.__value__)
from annotationlib import call_evaluate_function, Format
type S = one | two[three]
print(call_evaluate_function(S.evaluate_value, Format.STRING))

# output:
# A <class 'int'> A () () __main__ <class 'typing.TypeAliasType'>
# L list[T] | None L[int] L (<class 'int'>,) (T,)
# list[R] True
# name 'missing' is not defined
# 5
# Only generic type aliases are subscriptable
# A | str (A, <class 'NoneType'>)
# isinstance() arg 2 must be a type, a tuple of types, or a union
# 3 dict[T, In] no qualname
# 5
# 6
# one | two[three]
