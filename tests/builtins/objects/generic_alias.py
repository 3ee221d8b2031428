import types
from typing import TypeVar

def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


T, U = TypeVar("T"), TypeVar("U")
a = list[int]
print(a, a.__origin__, a.__args__, a.__parameters__, dict[str, list[int]], tuple[int, ...], tuple[()], list[T], list[T][str], dict[T, U][int, str], type(a), a == list[int], hash(a) == hash(list[int]), list[int] != list[str])
print(a(), a([1]), isinstance(a, type), a.__mro_entries__(()), a.append, dict[str, int](x=1), a.__class__, a.__name__, a.__doc__ == list.__doc__)
show(lambda: isinstance([], a))
show(lambda: issubclass(list, a))
show(lambda: a[int])
show(lambda: list[T][int, str])
show(lambda: a.nope)
show(lambda: int[str])
show(lambda: str[int])
show(lambda: a.__args__.append(1))
show(types.GenericAlias)
show(types.GenericAlias, list)
show(types.GenericAlias, list, int)
show(types.GenericAlias, 5, (1, 2))
print(list["forward"], list[None], list[1], tuple[int, str] | None, [*tuple[int, str]], list[int | str], type[int], set[frozenset[int]], list[[1, 2]], list[...])


class C(list[int]):
    pass


print(C.__bases__, C.__orig_bases__, C.__mro__[1])
import copy
import pickle

print(copy.copy(a) == a, pickle.loads(pickle.dumps(a)) == a, dir(a) == dir(list) or "__origin__" in dir(a))

# output:
# list[int] <class 'list'> (<class 'int'>,) () dict[str, list[int]] tuple[int, ...] tuple[()] list[~T] list[str] dict[int, str] <class 'types.GenericAlias'> True True True
# [] [1] False (<class 'list'>,) <method 'append' of 'list' objects> {'x': 1} <class 'types.GenericAlias'> list True
# TypeError: isinstance() argument 2 cannot be a parameterized generic
# TypeError: issubclass() argument 2 cannot be a parameterized generic
# TypeError: list[int] is not a generic class
# TypeError: Too many arguments for list[~T]; actual 2, expected 1
# AttributeError: type object 'list' has no attribute 'nope'
# TypeError: type 'int' is not subscriptable
# TypeError: type 'str' is not subscriptable
# AttributeError: 'tuple' object has no attribute 'append'
# TypeError: GenericAlias expected 2 arguments, got 0
# TypeError: GenericAlias expected 2 arguments, got 1
# list[int]
# 5[1, 2]
# list['forward'] list[None] list[1] tuple[int, str] | None [*tuple[int, str]] list[int | str] type[int] set[frozenset[int]] list[[1, 2]] list[...]
# (<class 'list'>,) (list[int],) <class 'list'>
# True True True
