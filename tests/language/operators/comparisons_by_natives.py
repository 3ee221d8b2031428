"""Sorting, searching and comparing sequences ask the methods of their items, as the operators do."""


class Card:
    def __init__(self, rank):
        self.rank = rank

    def __repr__(self):
        return f"{type(self).__name__}({self.rank})"

    def __lt__(self, other):
        return self.rank < other.rank if isinstance(other, Card) else NotImplemented

    def __eq__(self, other):
        return self.rank == other.rank if isinstance(other, Card) else NotImplemented

    __hash__ = None


class Trump(Card):
    """A subclass on the right is asked first, even for the reflected method of another operator."""

    def __gt__(self, other):
        print("Trump.__gt__", self, other)
        return True


print(sorted([Card(3), Card(1), Card(2)]), max([Card(1), Card(5)]), min(Card(4), Card(2)))
print(sorted([Card(3), Trump(1)]), sorted([Trump(1), Card(3)]))
print(Card(2) in [Card(1), Card(2)], [Card(1), 2].index(2), [Card(1), 7].count(Card(1)), [Card(1)] == [Card(1)])
print([Card(1), Card(2)] < [Card(1), Card(3)], (Card(1), 5) == (Card(1), 6))


class Larger:
    """Only the reflected method is there: `a < b` is `b > a`."""

    def __init__(self, size):
        self.size = size

    def __gt__(self, other):
        return self.size > other.size

    def __repr__(self):
        return str(self.size)


print(sorted([Larger(3), Larger(1), Larger(2)]))

for items in [[Card(1), "text"], [1, Card(2)], [object(), Card(1)], [Larger(1), None]]:
    try:
        sorted(items)
    except TypeError as error:
        print(error)
    except AttributeError as error:
        print("AttributeError:", error)


class Odd:
    """What a comparison answers may be anything; its truth counts."""

    def __init__(self, answer):
        self.answer = answer

    def __lt__(self, other):
        return self.answer

    def __eq__(self, other):
        return self.answer


class Undecided:
    def __bool__(self):
        raise ValueError("neither")


print(len(sorted([Odd([]), Odd("yes")])), Odd("yes") in [None], Odd("") in [None])
try:
    sorted([Odd(1), Odd(Undecided())])
except ValueError as error:
    print(error)


class Changing:
    """The method goes away while it runs."""

    def __lt__(self, other):
        del Changing.__lt__
        return NotImplemented

    def __gt__(self, other):
        print("the reflected method")
        return False


print(len(sorted([Changing(), Changing()])))


class Callable:
    def __call__(self, other):
        print("called with", other)
        return True


class Described:
    __lt__ = Callable()

    @property
    def __eq__(self):
        raise AttributeError("declines")

    __hash__ = None


print(1 in [Described()], [type(each).__name__ for each in sorted([2, Described()])])


class Number(int):
    def __lt__(self, other):
        return int.__gt__(self, other)


print(sorted([Number(1), Number(3), Number(2)]), sorted(map(Number, [5, 4]), reverse=True), Number(3) in [3])

# output:
# [Card(1), Card(2), Card(3)] Card(5) Card(2)
# Trump.__gt__ Trump(1) Card(3)
# [Trump(1), Card(3)] [Card(3), Trump(1)]
# True 1 1 True
# True False
# [1, 2, 3]
# '<' not supported between instances of 'str' and 'Card'
# '<' not supported between instances of 'Card' and 'int'
# '<' not supported between instances of 'Card' and 'object'
# AttributeError: 'NoneType' object has no attribute 'size'
# 2 True False
# neither
# the reflected method
# 2
# called with 2
# False ['Described', 'int']
# [3, 2, 1] [4, 5] True
