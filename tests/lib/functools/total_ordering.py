# total_ordering: what it fills in, NotImplemented, what it leaves alone, its error.
from functools import total_ordering


@total_ordering
class Version:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return self.n == other.n if isinstance(other, Version) else NotImplemented

    def __lt__(self, other):
        return self.n < other.n if isinstance(other, Version) else NotImplemented


a, b = Version(1), Version(2)
print(a < b, a <= b, a > b, a >= b, a <= Version(1), a >= Version(1))
for op in ('__le__', '__gt__', '__ge__'):
    print(op, getattr(a, op)(5), getattr(Version, op).__name__)
try:
    a >= 5
except TypeError as error:
    print(error)


@total_ordering
class G:
    def __init__(self, n):
        self.n = n

    def __ge__(self, other):
        return self.n >= other.n


print(G(1) < G(2), G(2) <= G(1), G(3) > G(3), G(3) > G(2))
try:

    @total_ordering
    class Nothing:
        pass
except ValueError as error:
    print(error)

# output:
# True True False False True True
# __le__ NotImplemented __le__
# __gt__ NotImplemented __gt__
# __ge__ NotImplemented __ge__
# '>=' not supported between instances of 'Version' and 'int'
# True False True True
# must define at least one ordering operation: < > <= >=
