def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


class Card:
    def __init__(self, rank):
        self.rank = rank
    def __lt__(self, other):
        return self.rank < other.rank
    def __repr__(self):
        return f'Card({self.rank})'
cards = [Card(r) for r in (5, 3, 9, 1)]
print(sorted(cards), min(cards), sorted(cards, reverse=True))  # => [Card(1), Card(3), Card(5), Card(9)] Card(1) [Card(9), Card(5), Card(3), Card(1)]
print(max(cards, key=lambda c: c.rank), sorted(cards, key=lambda c: -c.rank))  # => Card(9) [Card(9), Card(5), Card(3), Card(1)]
class Broken:
    def __lt__(self, other):
        raise KeyError('no order')
l = [Broken(), Broken()]
print(caught(lambda: l.sort()), len(l))  # => KeyError: 'no order' 2
