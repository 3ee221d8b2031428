def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


class Place:
    def __init__(self, n):
        self.n = n
    def __index__(self):
        return self.n
class Bad:
    def __int__(self):
        return 'x'

print([10, 20, 30][Place(1)], 'abc'[Place(2)], hex(Place(255)), range(5)[Place(2)], int(Place(9)), float(Place(2)))  # => 20 c 0xff 2 9 2.0
print(caught(lambda: int(Bad())))  # => TypeError: __int__ returned non-int (type str)
