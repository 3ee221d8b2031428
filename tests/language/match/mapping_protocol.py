from collections import defaultdict, OrderedDict
from types import MappingProxyType
from collections.abc import Mapping
class Own(Mapping):
    def __init__(self, d): self.d = d
    def __getitem__(self, k): print('getitem', k); return self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
    def get(self, k, default=None): print('get', k); return self.d.get(k, default)
def kind(x):
    match x:
        case {'a': 1, **rest}: return rest
        case {'b': y}: return y
        case {}: return 'mapping'
        case _: return 'other'
d = defaultdict(int, b=2)
print(kind(d), dict(d))
print(kind(MappingProxyType({'a': 1, 'z': 2})), kind(OrderedDict(c=1)), kind([('a', 1)]))
print(kind(Own({'a': 1, 'q': 3})), kind(Own({'c': 1})))

# output:
# 2 {'b': 2}
# {'z': 2} mapping other
# get a
# getitem a
# getitem q
# get a
# get b
# {'q': 3} mapping
