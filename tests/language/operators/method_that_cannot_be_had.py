# An operator method whose descriptor has no answer counts as one that declines.
class Hidden:
    @property
    def __eq__(self):
        raise AttributeError("no __eq__")

    @property
    def __lt__(self):
        raise ValueError("no __lt__")

    @property
    def __add__(self):
        raise AttributeError("no __add__")


class Adds:
    def __radd__(self, other):
        return "added"


one, two = Hidden(), Hidden()
print(one == one, one == two, one != two, Hidden() + Adds())
for operation in (lambda: one < two, lambda: one + two):
    try:
        operation()
    except (TypeError, ValueError) as error:
        print(error)

# output:
# True False True added
# no __lt__
# unsupported operand type(s) for +: 'Hidden' and 'Hidden'
