# auto() inside tuples and named tuples counts on from the last auto(), not from the tuple.
from collections import namedtuple
from enum import Enum, auto

T = namedtuple('T', 'index desc')


class Row(Enum):
    ONE = auto()
    TWO = auto(), auto()
    THREE = auto(), auto(), auto()


class Song(T, Enum):
    first = auto(), 'for the money'
    second = auto(), 'for the show'


class Plain(Enum):
    first = T(auto(), 'for the money')
    second = T(auto(), 'for the show')


print([row.value for row in Row])
print(list(Song), Song.second.index)
print(list(Plain))

# output:
# [1, (2, 3), (4, 5, 6)]
# [<Song.first: T(index=1, desc='for the money')>, <Song.second: T(index=2, desc='for the show')>] 2
# [<Plain.first: T(index=1, desc='for the money')>, <Plain.second: T(index=2, desc='for the show')>]
