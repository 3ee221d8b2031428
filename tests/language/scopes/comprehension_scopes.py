x = 5
print([x for x in range(3)], x, [(x, y) for x in range(2) for y in range(x + 1)])
def f():
    z = [lambda: i for i in range(3)]
    return [g() for g in z], [lambda i=i: i for i in range(2)][1]()
print(f())
def g(): return [(yes := i) for i in range(3)], yes
print(g())
class C:
    n = 2
    a = [i for i in range(n)]
    try: b = [n for i in range(1)]
    except NameError as e: b = str(e)
    c = [m for m in [n]]
print(C.a, C.b, C.c)
def h(v): return {v: v for v in [v, v + 1]}, v
print(h(1))
def k():
    try: [q for _ in (1,)]; q = 1
    except NameError as e: return type(e).__name__, str(e)
print(k())
print([i for i in [i for i in range(3)]], [[i for i in range(i)] for i in range(3)])
try: [undefined_name for a in (1,)]
except NameError as e: print(e)
print([__name__ for _ in (1,)])
def cell():
    fs = []
    for i in range(2): fs.append([lambda: (i, j) for j in range(2)])
    return [f() for l in fs for f in l]
print(cell())

# output:
# [0, 1, 2] 5 [(0, 0), (1, 0), (1, 1)]
# ([2, 2, 2], 1)
# ([0, 1, 2], 2)
# [0, 1] name 'n' is not defined [2]
# ({1: 1, 2: 2}, 1)
# ('UnboundLocalError', "cannot access local variable 'q' where it is not associated with a value")
# [0, 1, 2] [[], [0], [0, 1]]
# name 'undefined_name' is not defined
# ['__main__']
# [(1, 1), (1, 1), (1, 1), (1, 1)]
