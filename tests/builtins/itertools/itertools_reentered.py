# Comparing keys, or reading the source, may take items of the very same iterator.
from itertools import groupby, pairwise


class Key:
    calls = 0

    def __init__(self, value):
        self.value = value

    def __eq__(self, other):
        Key.calls += 1
        if Key.calls == 1:
            next(group, None)
        return True


group = next(groupby(range(4), Key))[1]
print(list(group))


class Source:
    def __init__(self, most, reenter):
        self.count, self.most, self.reenter = 0, most, reenter

    def __iter__(self):
        return self

    def __next__(self):
        if self.count >= self.most:
            raise StopIteration
        self.count += 1
        if self.count in self.reenter:
            return next(pairs, None)
        return [self.count]


for most in range(1, 7):
    pairs = pairwise(Source(most, {1}))
    print(most, list(pairs))
for reenter in ({2}, {3}, {1, 2}, {1, 3}, {2, 3}):
    pairs = pairwise(Source(6, reenter))
    print(sorted(reenter), list(pairs))

# output:
# [0]
# 1 []
# 2 []
# 3 []
# 4 [(([2], [3]), [4])]
# 5 [(([2], [3]), [4]), ([4], [5])]
# 6 [(([2], [3]), [4]), ([4], [5]), ([5], [6])]
# [2] [([1], ([1], [3])), (([1], [3]), [4]), ([4], [5]), ([5], [6])]
# [3] [([1], [2]), ([2], ([2], [4])), (([2], [4]), [5]), ([5], [6])]
# [1, 2] [((([3], [4]), [5]), [6])]
# [1, 3] [(([2], ([2], [4])), [5]), ([5], [6])]
# [2, 3] [([1], ([1], ([1], [4]))), (([1], ([1], [4])), [5]), ([5], [6])]
