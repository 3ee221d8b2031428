ﬁ = 1
print(fi, 'ﬁ' in globals(), 'fi' in globals())
def 𝐟(𝓍): return x
x = 5
print(f(6), 𝓯(𝔁=7) if False else f(x=7))
class Ｃ:
    ªttr = 'feminine'
    def ℍ(self): return 'H'
print(C.attr, C().H(), C.__name__, getattr(C, 'aªttr'[1:], 'not by this name'))
µ = 2
print(globals()['μ'], [n for n in dir() if n in 'μµ'] == ['μ'])
import 𝓶𝓪𝓽𝓱
from math import 𝔭𝔦 as ｐ
print(math.floor(p))
for ⅰ in range(1): print(i)
try: 1 / 0
except ZeroDivisionError as ｅ: print(type(e).__name__)
match 3:
    case ｎ: print(n)
global_ = lambda **ｋ: k
print(global_(ａ=1))
é = 'composed'
print(é)
é = "decomposed"
print(é)

# output:
# 1 False True
# 6 7
# feminine H C not by this name
# 2 True
# 3
# 0
# ZeroDivisionError
# 3
# {'a': 1}
# composed
# decomposed
