# What a finaliser brings back has lost its weak references; DEBUG_SAVEALL keeps garbage; referents are what a list, a
# tuple or a dict holds, numbers too.
import gc
import weakref

kept = []


class Phoenix:
    def __del__(self):
        kept.append(self)


phoenix = Phoenix()
phoenix.me = phoenix
told = []
reference = weakref.ref(phoenix, told.append)
del phoenix
print(gc.collect() >= 0, len(kept), reference(), kept[0].me is kept[0])

before = gc.get_debug()
gc.collect()
gc.set_debug(gc.DEBUG_SAVEALL)
cycle = ["in a cycle"]
cycle.append(cycle)
del cycle
print(gc.collect() > 0, [one[0] for one in gc.garbage if type(one) is list])
gc.set_debug(before)
gc.garbage.clear()
print(sorted(gc.get_referents([1, 3, 5], (2, 4))), sorted(gc.get_referents({7: 9}), key=str))

# output:
# True 1 None True
# True ['in a cycle']
# [1, 2, 3, 4, 5] [7, 9]
