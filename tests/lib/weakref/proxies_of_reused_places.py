# A proxy that outlives its object is not handed out for the next one at the same place.
import weakref
class C:
    pass
class Callable(C):
    def __call__(self): return 'called'
kept = []
for round in range(50):
    a = C(); kept.append(weakref.proxy(a)); del a
    b = Callable(); p = weakref.proxy(b)
    assert p() == 'called' and p is weakref.proxy(b)
    del b
print(len(kept), all(type(p).__name__ == 'ProxyType' for p in kept))

# output:
# 50 True
