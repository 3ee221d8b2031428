class A:
    kind = 'a'
    def __init__(self, x): self.x = x
    def get(self): return self.x, self.kind
a = A(3)
a.kind = 'own'
print(a.get(), A.kind, A(1).get())  # => (3, 'own') a (1, 'a')
