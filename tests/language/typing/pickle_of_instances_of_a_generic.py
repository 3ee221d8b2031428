# Instances know by which alias they were made, and take it along.
import pickle
from typing import Dict, Generic, List, TypeVar

T = TypeVar("T")


class Old(Generic[T]):
    pass


class New[A, *B]:
    pass


for made in Old[int](), New[int, str](), New[int]():
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        copied = pickle.loads(pickle.dumps(made, protocol))
    print(type(copied).__name__, copied.__orig_class__)
for alias in Old[int], List[int], Dict[str, int], New[int, str], Old[tuple[int, ...]]:
    print(pickle.loads(pickle.dumps(alias)) == alias, alias.__reduce__()[1])

# output:
# Old __main__.Old[int]
# New __main__.New[int, str]
# New __main__.New[int]
# True (<class '__main__.Old'>, <class 'int'>)
# True (typing.List, <class 'int'>)
# True (typing.Dict, (<class 'str'>, <class 'int'>))
# True (<class '__main__.New'>, (<class 'int'>, <class 'str'>))
# True (<class '__main__.Old'>, tuple[int, ...])
