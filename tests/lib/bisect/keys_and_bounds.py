# bisect with keys and bounds: what the key is applied to, places among equals, inserting objects.
import bisect

rows = [('a', 1), ('b', 3), ('c', 3), ('d', 7)]
key = lambda row: row[1]
print([bisect.bisect_left(rows, n, key=key) for n in (0, 1, 3, 5, 9)], [bisect.bisect_right(rows, n, key=key) for n in (0, 1, 3, 5, 9)])
bisect.insort(rows, ('x', 3), key=key)
bisect.insort_left(rows, ('y', 3), key=key)
print(rows, bisect.bisect([1, 2, 2, 2, 3], 2, 1, 3), bisect.bisect_left([1, 2, 2, 2, 3], 2, 2), bisect.bisect([], 5), bisect.bisect([3, 1, 2], 2))
grades = [bisect.bisect([60, 70, 80, 90], score) for score in (33, 99, 77, 70, 89, 90, 100)]
print([('FDCBA')[g] for g in grades])

# output:
# [0, 0, 1, 3, 4] [0, 1, 3, 3, 4]
# [('a', 1), ('y', 3), ('b', 3), ('c', 3), ('x', 3), ('d', 7)] 3 2 0 3
# ['F', 'A', 'C', 'C', 'B', 'A', 'A']
