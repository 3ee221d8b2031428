def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


u = int | str
print(u, u.__args__, type(u), int | None, None | int, int | str | int, (int | str) | float, int | list[int], u == str | int, hash(u) == hash(str | int), u != int | float, int | int)
print(isinstance(1, u), isinstance(None, int | None), issubclass(bool, u), u.__parameters__, u.__origin__, u.__name__, u.__qualname__)
show(lambda: int | 5)
show(lambda: 5 | int)
show(lambda: None | None)
show(lambda: isinstance(1, int | list[int]))
show(lambda: isinstance("", int | list[int]))
show(lambda: u[int])
show(lambda: issubclass(5, u))
show(lambda: type("C", (u,), {}))
show(lambda: int | "str")
show(lambda: "str" | int)
from typing import Optional, TypeVar, Union

T = TypeVar("T")
print(Union[int, str] == u, Optional[int], Union[int], Union[int, None], (list[T] | None)[int], T | int, int | T, type(Union[int, str]))
import copy
import pickle

print(copy.copy(u) == u, pickle.loads(pickle.dumps(u)) == u, {u: 1}[str | int])

# output:
# int | str (<class 'int'>, <class 'str'>) <class 'typing.Union'> int | None None | int int | str int | str | float int | list[int] True True True <class 'int'>
# True True True () <class 'typing.Union'> Union Union
# TypeError: unsupported operand type(s) for |: 'type' and 'int'
# TypeError: unsupported operand type(s) for |: 'int' and 'type'
# TypeError: unsupported operand type(s) for |: 'NoneType' and 'NoneType'
# True
# TypeError: isinstance() argument 2 cannot be a parameterized generic
# TypeError: int | str is not a generic class
# TypeError: issubclass() arg 1 must be a class
# TypeError: type() doesn't support MRO entry resolution; use types.new_class()
# TypeError: unsupported operand type(s) for |: 'type' and 'str'
# TypeError: unsupported operand type(s) for |: 'str' and 'type'
# True int | None <class 'int'> int | None list[int] | None ~T | int int | ~T <class 'typing.Union'>
# True True 1
