
class Count(int):
    def twice(self):
        return self * 2

print(Count(5) + 1, type(Count(5) + 1).__name__, repr(Count(5)), Count(5) == 5, hash(Count(5)) == hash(5))  # => 6 int 5 True True
print(isinstance(Count(1), int), Count('12'), int(Count(3)), [0, 1, 2][Count(1)], f'{Count(5):03}', Count(7).twice())  # => True 12 3 1 005 14
print({Count(1): 'a'}[1], Count(10**20) + 1, -Count(5), bool(Count(0)), Count(6) / 4)  # => a 100000000000000000001 -5 False 1.5
