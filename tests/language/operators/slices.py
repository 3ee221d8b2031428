l = list(range(10))
print(l[2:5], l[::3], l[-3:], l[::-1][:2])  # => [2, 3, 4] [0, 3, 6, 9] [7, 8, 9] [9, 8]
l[1:3] = ['a']
del l[-2:]
print(l)  # => [0, 'a', 3, 4, 5, 6, 7]
class S:
    def __getitem__(self, k): return k
print(S()[1:2, ..., None])  # => (slice(1, 2, None), Ellipsis, None)
