# A member is found by any value that equals its own, hashable or not.
from enum import Enum


class Way(Enum):
    DOWN = frozenset({'down'})
    BOTH = {'up', 'down'}
    PAIR = [1, 2]


print(Way({'down'}), Way(frozenset({'down'})), Way({'up', 'down'}), Way([1, 2]))
for value in {'left'}, [3]:
    try:
        Way(value)
    except ValueError as error:
        print(error)

# output:
# Way.DOWN Way.DOWN Way.BOTH Way.PAIR
# {'left'} is not a valid Way
# [3] is not a valid Way
