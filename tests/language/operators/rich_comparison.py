class N:
    def __init__(self, v): self.v = v
    def __lt__(self, o): return self.v < o.v
    def __eq__(self, o): return self.v == o.v
a, b = N(1), N(2)
print(a < b, a > b, a == N(1), a != b)  # => True False True True
if a < b: print('less')  # => less
while a < b: a.v += 1
print(a.v)  # => 2
