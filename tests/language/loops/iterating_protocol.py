class Down:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n == 0: raise StopIteration
        self.n -= 1
        return self.n
print([x for x in Down(3)])  # => [2, 1, 0]
for x in Down(2): print(x, end=' ')
print()
# output:
# [2, 1, 0]
# 1 0
