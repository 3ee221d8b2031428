class Point(tuple):
    def __new__(cls, x, y):
        return super().__new__(cls, (x, y))
    @property
    def x(self):
        return self[0]
p = Point(3, 4)
p.label = 'home'
print(p, p.x, p == (3, 4), {p: 1}[3, 4], p.label, type(p + ()), type(p[:]), isinstance(p, tuple), hash(p) == hash((3, 4)))  # => (3, 4) 3 True 1 home <class 'tuple'> <class 'tuple'> True True
