class P:
    __match_args__ = ('x', 'y')
    def __init__(self, x, y): self.x, self.y = x, y
def f(v):
    match v:
        case P(0, 0): return 'origin'
        case P(0, y=y): return 'y', y
        case P(x=x, y=0): return 'x', x
        case P(): return 'point'
        case int(n): return 'int', n
        case str() as s: return 'str', s
        case _: return 'no'
print([f(v) for v in (P(0, 0), P(0, 1), P(2, 0), P(1, 1), 5, 'q', 1.5)])
# output:
# ['origin', ('y', 1), ('x', 2), 'point', ('int', 5), ('str', 'q'), 'no']
