import pickle, weakref
class I:
    def __init__(self, n): self.n = n
    def __repr__(self): return f'I{self.n}'
items = [I(n) for n in range(5)]
def show(s): return sorted(x.n for x in s)
s = weakref.WeakSet(items[:3]); t = weakref.WeakSet(items[2:])
same = s
s |= t; print(show(s), same is s); s &= t; print(show(s)); s ^= weakref.WeakSet(items[:3]); print(show(s)); s -= weakref.WeakSet(items[:1]); print(show(s))
s.symmetric_difference_update(items[:2]); s.difference_update([items[0]]); s.intersection_update(items); print(show(s))
print(weakref.WeakSet.__reduce__(weakref.WeakSet())[1], len(weakref.WeakSet(items)), items[0] in t, 5 in t)
for bad in (lambda: s.update([1]), lambda: s.add([]), lambda: s.remove(items[4]) or s.remove(items[4]), lambda: weakref.WeakSet().pop()):
    try:
        bad()
    except (TypeError, KeyError) as error:
        print(type(error).__name__)

# output:
# [0, 1, 2, 3, 4] True
# [2, 3, 4]
# [0, 1, 3, 4]
# [1, 3, 4]
# [3, 4]
# ([],) 5 False False
# TypeError
# TypeError
# KeyError
# KeyError
