import bisect
class Seq:
    def __init__(self, items): self.items = items
    def __len__(self): return len(self.items)
    def __getitem__(self, i): return self.items[i]
    def insert(self, i, x): self.items.insert(i, x)
s = Seq([1, 3, 3, 5])
print(bisect.bisect_left(s, 3), bisect.bisect_right(s, 3), bisect.bisect(range(10 ** 9), 10 ** 8))
bisect.insort(s, 4); bisect.insort_left(s, 3); print(s.items)
words = ['a', 'bb', 'ccc']; bisect.insort(words, 'dd', key=len); print(words, bisect.bisect_left(words, 2, key=len), bisect.bisect_right(words, 2, 1, 3, key=len))
for call in (lambda: bisect.bisect([1], 1, -1), lambda: bisect.insort([1], 1, lo=-1), lambda: bisect.bisect(10, 10), lambda: bisect.insort(10, 10), lambda: bisect.bisect([1, 2], 'a'), lambda: bisect.bisect([], 1, 0, 5), lambda: bisect.bisect([1], 1, key=5)):
    try:
        print(call())
    except (TypeError, ValueError, IndexError) as error:
        print(type(error).__name__, error)

# output:
# 1 3 100000001
# [1, 3, 3, 3, 4, 5]
# ['a', 'bb', 'dd', 'ccc'] 1 3
# ValueError lo must be non-negative
# ValueError lo must be non-negative
# TypeError object of type 'int' has no len()
# TypeError object of type 'int' has no len()
# TypeError '<' not supported between instances of 'str' and 'int'
# IndexError list index out of range
# TypeError 'int' object is not callable
