import sys
def first(agen): print('first', agen.__name__)
def final(agen): print('final', agen.__name__)
old = sys.get_asyncgen_hooks()
sys.set_asyncgen_hooks(firstiter=first, finalizer=final)
print(sys.get_asyncgen_hooks().firstiter is first, tuple(old))
async def g():
    try: yield 1
    finally: print('never, nobody runs it')
a = g()
step = a.__anext__()
try: step.send(None)
except StopIteration as e: print(e.value)
del a, step
try: sys.set_asyncgen_hooks(firstiter=5)
except TypeError as e: print(e)
sys.set_asyncgen_hooks(*old)

# output:
# True (None, None)
# first g
# 1
# final g
# callable firstiter expected, got int
