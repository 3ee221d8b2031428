def f(a):
    b = 2
    snapshot = locals()
    snapshot['b'] = 50
    snapshot['new'] = 1
    c = 3
    again = locals()
    return b, sorted(snapshot), sorted(again), snapshot is again
print(f(1))
def cells():
    x = 1
    def g(): return x
    return locals().keys() - {'g'}
print(cells())
class C:
    y = 1
    locals()['z'] = 2
    w = z
print(C.z, C.w)
print([sorted(locals()) for k in [1]][0][:0], 'k' in locals())
def comp():
    q = 1
    return [sorted(locals()) for r in (1,)]
print(comp())
def gen():
    q = 1
    yield sorted(locals())
print(next(gen()))
def frame():
    import sys
    v = 1
    fl = sys._getframe().f_locals
    return fl['v'], sorted(set(fl) - {'fl'})
print(frame())
print(locals() is globals())

# output:
# (2, ['a', 'b', 'new'], ['a', 'b', 'c', 'snapshot'], False)
# {'x'}
# 2 2
# [] False
# [['q', 'r']]
# ['q']
# (1, ['sys', 'v'])
# True
