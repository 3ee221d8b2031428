# bisect: left and right, lo and hi, keys, insort, other sequences, errors.
import bisect

a = [1, 2, 2, 2, 5]
print(bisect.bisect(a, 2), bisect.bisect_left(a, 2), bisect.bisect_right(a, 0), bisect.bisect_left(a, 9), bisect.bisect(a, 2, 2), bisect.bisect(a, 2, 0, 3), bisect.bisect_left(a, 2, hi=1), bisect.bisect([], 1), bisect.bisect('abd', 'c'), bisect.bisect((1, 3), 2))
bisect.insort(a, 3)
bisect.insort_left(a, 2)
print(a)
words = ['a', 'bbb', 'ccccc']
print(bisect.bisect(words, 3, key=len), bisect.bisect_left(words, 3, key=len))
bisect.insort(words, 'dd', key=len)
print(words)


class Falling:
    def __init__(self, *items):
        self.items = items

    def __len__(self):
        return len(self.items)

    def __getitem__(self, i):
        return self.items[i]


print(bisect.bisect(Falling(1, 2, 3), 2), bisect.bisect_left([3, 2, 1], -2, key=lambda n: -n), bisect.bisect is bisect.bisect_right, bisect.insort is bisect.insort_right)
for call in (lambda: bisect.bisect([1], 1, -1), lambda: bisect.bisect([1, 'a'], 'b'), lambda: bisect.bisect(5, 1), lambda: bisect.insort((1,), 2), lambda: bisect.bisect([None], 1)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)

# output:
# 4 1 0 5 4 3 1 0 2 1
# [1, 2, 2, 2, 2, 3, 5]
# 2 1
# ['a', 'dd', 'bbb', 'ccccc']
# 2 1 True True
# ValueError lo must be non-negative
# 2
# TypeError object of type 'int' has no len()
# AttributeError 'tuple' object has no attribute 'insert'
# TypeError '<' not supported between instances of 'int' and 'NoneType'
