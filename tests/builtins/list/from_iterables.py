def squares(n):
    for i in range(n):
        yield i * i
print(list(squares(5)), [*squares(3), *'ab'], list('añ😀'))  # => [0, 1, 4, 9, 16] [0, 1, 4, 'a', 'b'] ['a', 'ñ', '😀']
print(list(zip(*[iter(range(6))] * 2)))  # => [(0, 1), (2, 3), (4, 5)]
class Countdown:
    def __init__(self, n):
        self.n = n
    def __iter__(self):
        return self
    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n
print(list(Countdown(3)), sum(Countdown(5)), max(Countdown(4)), sorted(Countdown(3)), tuple(Countdown(2)), 1 in Countdown(3))  # => [2, 1, 0] 10 3 [0, 1, 2] (1, 0) True
