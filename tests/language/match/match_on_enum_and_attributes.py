from enum import Enum, IntFlag
import math
class Color(Enum):
    RED = 1
    BLUE = 2
class F(IntFlag):
    A = 1
    B = 2
def f(x):
    match x:
        case Color.RED: return 'red'
        case Color.RED | Color.BLUE as c: return c.name
        case math.inf: return 'inf'
        case F.A: return 'flag'
        case Color(): return 'color'
print(f(Color.RED), f(Color.BLUE), f(float('inf')), f(F.A), f(1), f(2))

# output:
# red BLUE inf flag flag None
