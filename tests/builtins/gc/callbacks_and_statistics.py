# gc.callbacks hear of collections, gc.get_stats() counts them; what is asked of no generation there is, is refused.
import gc
import sys


def told(phase, info):
    print(phase, info["generation"], sorted(info), info["uncollectable"])


class Cycle:
    def __init__(self):
        self.own = self


gc.collect()
gc.callbacks.append(told)
Cycle()
print(gc.collect() > 0)
before = gc.get_stats()[2]
gc.collect(generation=2)
print(gc.get_stats()[2]["collections"] - before["collections"], [sorted(stats) for stats in gc.get_stats()])

sys.unraisablehook = lambda given: print(repr(given.exc_value), given.err_msg.split(" <")[0])
gc.callbacks[:] = [lambda phase, info: 1 / 0]
gc.collect()
gc.callbacks.clear()

for call in (lambda: gc.collect(3), lambda: gc.collect(-1), lambda: gc.collect("all"), lambda: gc.get_objects(3),
             lambda: gc.get_objects(-1), lambda: gc.nothing):
    try:
        call()
    except (AttributeError, TypeError, ValueError) as error:
        print(type(error).__name__, error)

print(gc.get_freeze_count())
gc.freeze()
print(gc.get_freeze_count() > 0)
gc.unfreeze()
print(gc.get_freeze_count(), gc.get_debug())
gc.set_threshold(500, 6)
print(gc.get_threshold()[:2])


class Kept:
    def __del__(self):
        global kept
        kept = self


kept = Kept()
print(gc.is_finalized(kept))
del kept
print(gc.is_finalized(kept), gc.is_finalized(3), gc.is_finalized([]))

# output:
# start 2 ['collected', 'generation', 'uncollectable'] 0
# stop 2 ['collected', 'generation', 'uncollectable'] 0
# True
# start 2 ['collected', 'generation', 'uncollectable'] 0
# stop 2 ['collected', 'generation', 'uncollectable'] 0
# 1 [['collected', 'collections', 'uncollectable'], ['collected', 'collections', 'uncollectable'], ['collected', 'collections', 'uncollectable']]
# ZeroDivisionError('division by zero') Exception ignored while calling GC callback
# ZeroDivisionError('division by zero') Exception ignored while calling GC callback
# ValueError invalid generation
# ValueError invalid generation
# TypeError 'str' object cannot be interpreted as an integer
# ValueError generation parameter must be less than the number of available generations (3)
# AttributeError module 'gc' has no attribute 'nothing'
# 0
# True
# 0 0
# (500, 6)
# False
# True False False
