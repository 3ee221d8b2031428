# Heaps with the largest first: every function, keeping the heap in shape, errors, items that only know <.
import heapq
import random

random.seed(5)
data = [random.randrange(100) for _ in range(20)]
h = data[:]
heapq.heapify_max(h)
print(h[0] == max(data), all(h[(i - 1) // 2] >= h[i] for i in range(1, 20)))
print([heapq.heappop_max(h) for _ in range(5)] == sorted(data)[:-6:-1], heapq.heappush_max(h, 1000), heapq.heappop_max(h), heapq.heappushpop_max(h, 5000), heapq.heappushpop_max(h, -1) == sorted(data)[-6], heapq.heapreplace_max(h, 7) == sorted(data)[-7])
print([heapq.heappop_max(h) for _ in range(len(h))] == sorted(sorted(data)[:-7] + [-1, 7], reverse=True), h)
for call in (lambda: heapq.heappop_max([]), lambda: heapq.heapreplace_max([], 1), lambda: heapq.heappushpop_max([], 3), lambda: heapq.heapify_max((1, 2)), lambda: heapq.heappush_max(5, 1), lambda: heapq.heapify_max([1, 'a']), lambda: heapq.heappop([])):
    try:
        print(call())
    except (IndexError, TypeError) as error:
        print(type(error).__name__, error)


class Item:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        return self.n < other.n


items = [Item(n) for n in (3, 1, 4, 1, 5)]
heapq.heapify_max(items)
print([heapq.heappop_max(items).n for _ in range(5)])
print(heapq.nlargest(2, 'hello', key=lambda c: -ord(c)), heapq.nsmallest(0, [1]), heapq.nsmallest(9, [2, 1]), list(heapq.merge([5, 3], [4, 1], reverse=True)), heapq.nlargest(1, []), heapq.nsmallest(1, [3, 1, 2]), heapq.nlargest(-1, [1]))

# output:
# True True
# True None 1000 5000 True True
# True []
# IndexError index out of range
# IndexError index out of range
# 3
# TypeError heapify_max() argument must be list, not tuple
# TypeError heappush_max() argument 1 must be list, not int
# TypeError '<' not supported between instances of 'str' and 'int'
# IndexError index out of range
# [5, 4, 3, 1, 1]
# ['e', 'h'] [] [1, 2] [5, 4, 3, 1] [] [1] []
