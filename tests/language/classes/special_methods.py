class V:
    def __init__(self, *v): self.v = v
    def __repr__(self): return f'V{self.v}'
    def __len__(self): return len(self.v)
    def __getitem__(self, i): return self.v[i]
    def __contains__(self, x): return x in self.v
    def __call__(self, k): return k * len(self)
    def __bool__(self): return bool(self.v)
    def __eq__(self, o): return self.v == o.v
    def __hash__(self): return hash(self.v)
v = V(1, 2)
print(v, len(v), v[0], 2 in v, v(3), bool(V()), v == V(1, 2), {v: 1}[V(1, 2)])
# output:
# V(1, 2) 2 1 True 6 False True 1
