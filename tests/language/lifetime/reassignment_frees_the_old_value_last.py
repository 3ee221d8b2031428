class D:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
x = D(1)
x = D(2)
print('now', x.n)
# output:
# del 1
# now 2
# del 2
