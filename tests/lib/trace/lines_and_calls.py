# Lines printed as they run, counted, and who calls whom.
import trace


def inner(n):
    if n > 1:
        return n * 2
    return 0


def outer():
    total = 0
    for n in range(3):
        total += inner(n)
    return total


print(trace.Trace(count=0, trace=1).runfunc(inner, 2))

tracer = trace.Trace(count=1, trace=0)
print(tracer.runfunc(outer))
print(sorted((line, count) for (_, line), count in tracer.results().counts.items()))

tracer = trace.Trace(count=0, trace=0, countfuncs=1)
tracer.runfunc(outer)
print(sorted(name for _, _, name in tracer.results().calledfuncs))

tracer = trace.Trace(count=0, trace=0, countcallers=1)
tracer.runfunc(outer)
print(sorted((caller[2], called[2]) for caller, called in tracer.results().callers))

# output:
#  --- modulename: lines_and_calls, funcname: inner
# lines_and_calls.py(6):      if n > 1:
# lines_and_calls.py(7):          return n * 2
# 4
# 4
# [(6, 3), (7, 1), (8, 2), (12, 1), (13, 4), (14, 3), (15, 1)]
# ['inner', 'outer']
# [('Trace.runfunc', 'outer'), ('outer', 'inner')]
