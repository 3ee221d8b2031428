# merge, nlargest, nsmallest, heapreplace, max-heaps, stability, errors.
import heapq

h = [5, 3, 8, 1]
heapq.heapify(h)
print(h, heapq.heappop(h), heapq.heappushpop(h, 0), heapq.heapreplace(h, 9), h, heapq.heappushpop([], 4), heapq.heappush(h, 2), h)
print(list(heapq.merge([1, 4], [2, 3], [])), list(heapq.merge([4, 1], [3, 2], reverse=True)), list(heapq.merge(['b', 'ccc'], ['aa'], key=len)), list(heapq.merge()))
people = [('a', 3), ('b', 1), ('c', 3), ('d', 2)]
print(heapq.nlargest(2, people, key=lambda p: p[1]), heapq.nsmallest(2, people, key=lambda p: p[1]), heapq.nlargest(0, [1]), heapq.nsmallest(10, [2, 1]), heapq.nlargest(1, [3, 9, 2]), heapq.nlargest(-1, [1]), heapq.nsmallest(1, 'hello'), heapq.nlargest(3, iter(range(10))))
m = [1, 5, 3]
heapq.heapify_max(m)
print(m, heapq.heappop_max(m), heapq.heappush_max(m, 9), m, heapq.heappushpop_max(m, 2), heapq.heapreplace_max(m, 4), m)
for call in (lambda: heapq.heappop([]), lambda: heapq.heapreplace([], 1), lambda: heapq.heappush((1,), 2), lambda: heapq.heapify({}), lambda: heapq.heappush([1], 'a'), lambda: heapq.nsmallest(2, 5), lambda: list(heapq.merge(5)), lambda: heapq.heappop_max([])):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)

# output:
# [2, 5, 8, 9] 1 0 3 [2, 5, 8, 9] 4 None [2, 5, 8, 9]
# [1, 2, 3, 4] [4, 3, 2, 1] ['b', 'aa', 'ccc'] []
# [('a', 3), ('c', 3)] [('b', 1), ('d', 2)] [] [1, 2] [9] [] ['e'] [9, 8, 7]
# [4, 1, 2] 5 None [4, 1, 2] 9 3 [4, 1, 2]
# IndexError index out of range
# IndexError index out of range
# TypeError heappush() argument 1 must be list, not tuple
# TypeError heapify() argument must be list, not dict
# TypeError '<' not supported between instances of 'str' and 'int'
# TypeError 'int' object is not iterable
# TypeError 'int' object is not iterable
# IndexError index out of range
