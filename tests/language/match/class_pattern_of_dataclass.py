from dataclasses import dataclass, field
from collections import namedtuple
@dataclass
class D:
    x: int
    y: int = field(kw_only=True, default=2)
N = namedtuple('N', 'a b')
print(D.__match_args__, N.__match_args__)
def kind(v):
    match v:
        case D(x, y=3): return 'D3', x
        case D(x): return 'D', x
        case N(a, 2): return 'N2', a
        case (a, b): return 'pair', a, b
for v in (D(1), D(1, y=3), N(1, 2), N(1, 3)): print(kind(v))
try:
    match D(1):
        case D(1, 2): pass
except TypeError as e: print(e)

# output:
# ('x',) ('a', 'b')
# ('D', 1)
# ('D3', 1)
# ('N2', 1)
# ('pair', 1, 3)
# D() accepts 1 positional sub-pattern (2 given)
