# bytearray, set and frozenset subclasses keep both attributes and slots.
import copy, pickle
class B(bytearray):
    __slots__ = ('x', '__dict__')
class S(set):
    __slots__ = 'x', 'y'
class F(frozenset):
    def __init__(self, *args): self.n = 1
for made in B(b'ab'), S([1]), F([2]):
    if not isinstance(made, F):
        made.x = [5]
    for protocol in range(2, 6):
        back = pickle.loads(pickle.dumps(made, protocol))
        print(back, type(back).__name__, getattr(back, 'x', None), getattr(back, 'n', None), hasattr(back, 'y'))
    print(copy.copy(made).x is made.x if hasattr(made, 'x') else copy.copy(made).n, copy.deepcopy(made) == made)

# output:
# B(b'ab') B [5] None False
# B(b'ab') B [5] None False
# B(b'ab') B [5] None False
# B(b'ab') B [5] None False
# True True
# S({1}) S [5] None False
# S({1}) S [5] None False
# S({1}) S [5] None False
# S({1}) S [5] None False
# True True
# F({2}) F None 1 False
# F({2}) F None 1 False
# F({2}) F None 1 False
# F({2}) F None 1 False
# 1 True
