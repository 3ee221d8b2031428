class A:
    def __getattr__(self, n): return 'missing ' + n
    def __setattr__(self, n, v): object.__setattr__(self, n, v * 2)
a = A()
a.x = 2
print(a.x, a.y)  # => 4 missing y
