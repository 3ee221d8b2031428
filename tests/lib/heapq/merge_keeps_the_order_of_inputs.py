# Items that are equal come from the first input first, also in reverse and with a key.
import heapq
a, b, c = [('x', 1), ('y', 2)], [('x', 3), ('z', 4)], [('x', 5)]
print(list(heapq.merge(a, b, c, key=lambda p: p[0])))
print(list(heapq.merge(a[::-1], b[::-1], c, key=lambda p: p[0], reverse=True)))
print(list(heapq.merge([3, 1], [2, 2], [], reverse=True)), list(heapq.merge()))

# output:
# [('x', 1), ('x', 3), ('x', 5), ('y', 2), ('z', 4)]
# [('z', 4), ('y', 2), ('x', 1), ('x', 3), ('x', 5)]
# [3, 2, 2, 1] []
