import heapq, random
rng = random.Random(3)
a = [rng.randrange(100) for _ in range(50)]
b = a[:]; heapq.heapify(b); print(b[:10], [heapq.heappop(b) for _ in range(50)] == sorted(a))
h = []
for x in a: heapq.heappush(h, x)
print(h[:8], heapq.heapreplace(h, 5), heapq.heappushpop(h, -1), heapq.heappushpop(h, 50), heapq.nlargest(3, a), heapq.nsmallest(3, a))
m = a[:]; heapq.heapify_max(m); print(m[:5], heapq.heappop_max(m), heapq.heapreplace_max(m, 3), heapq.heappushpop_max(m, 1000)); heapq.heappush_max(m, 77); print([heapq.heappop_max(m) for _ in range(4)])
for f in [lambda: heapq.heappop([]), lambda: heapq.heapreplace([], 1), lambda: heapq.heappush((), 1), lambda: heapq.heapify(3), lambda: heapq.heappush([1], 'a')]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class K:
    def __init__(s, v): s.v = v
    def __lt__(s, o): return s.v < o.v
q = []
for x in [3, 1, 2]: heapq.heappush(q, K(x))
print([heapq.heappop(q).v for _ in range(3)], list(heapq.merge([1, 4], [2, 3])), list(heapq.merge([4, 1], [3, 2], reverse=True)), heapq.heappushpop([], 3))
class Bad:
    def __lt__(s, o): q2.clear(); return True
q2 = [Bad(), Bad(), Bad()]
try: heapq.heapify(q2)
except RuntimeError as e: print(e)
q3 = [(1, 'a'), (1, 'b')]; heapq.heappush(q3, (0, 'z')); print(heapq.heappop(q3))

# output:
# [1, 1, 19, 5, 3, 19, 30, 8, 20, 8] True
# [1, 1, 8, 5, 3, 19, 19, 16] 1 -1 1 [99, 99, 97] [1, 1, 3]
# [99, 99, 94, 97, 92] 99 99 1000
# [97, 94, 92, 91]
# IndexError index out of range
# IndexError index out of range
# TypeError heappush() argument 1 must be list, not tuple
# TypeError heapify() argument must be list, not int
# TypeError '<' not supported between instances of 'str' and 'int'
# [1, 2, 3] [1, 2, 3, 4] [4, 3, 2, 1] 3
# list changed size during iteration
# (0, 'z')
