# A class that is both takes part as what its first such base is.
from collections import UserDict, UserList, deque
from collections.abc import Mapping, Sequence


class Plain:
    pass


def kind(value):
    match value:
        case [*_]:
            return "sequence"
        case {}:
            return "mapping"


for bases in ((UserDict, Sequence), (Plain, UserDict, list), (dict, Sequence, Plain), (UserList, Mapping),
              (list, Plain, Mapping), (Plain, UserList, dict), (deque,), (Plain,)):
    print([base.__name__ for base in bases], kind(type("Both", bases, {})()))

# output:
# ['UserDict', 'Sequence'] mapping
# ['Plain', 'UserDict', 'list'] mapping
# ['dict', 'Sequence', 'Plain'] mapping
# ['UserList', 'Mapping'] sequence
# ['list', 'Plain', 'Mapping'] sequence
# ['Plain', 'UserList', 'dict'] sequence
# ['deque'] sequence
# ['Plain'] None
