# Classes that are registered after they were matched, with what derives from them, then and later.
from collections.abc import Mapping, Sequence


class Few:
    def __len__(self):
        return 1

    def __getitem__(self, index):
        if index:
            raise IndexError
        return "item"


class Table:
    def __len__(self):
        return 1

    def get(self, key, default=None):
        return "value"


class Derived(Few):
    pass


def kind(value):
    match value:
        case [item]:
            return item
        case {"key": found}:
            return found
        case _:
            return None


print(kind(Few()), kind(Derived()), kind(Table()))
Sequence.register(Few)
Mapping.register(Table)
print(kind(Few()), kind(Derived()), kind(Table()))


class Later(Derived):
    pass


class LaterTable(Table):
    pass


print(kind(Later()), kind(LaterTable()))

# output:
# None None None
# item item value
# item value
