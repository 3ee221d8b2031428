# The constructor, update(), setdefault(), copy() and | of an OrderedDict go through the __setitem__ of its class.
from collections import OrderedDict


class LastChanged(OrderedDict):
    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        self.move_to_end(key)


class Counting(OrderedDict):
    def __setitem__(self, key, value):
        super().__setitem__(key, value + 1)


recent = LastChanged(a=1, b=2, c=3)
recent.update(a=4)
recent.update([('b', 5)])
print(recent)
print(Counting(a=1), Counting({'a': 1}, b=2), Counting(a=1).copy(), Counting(a=1) | {'b': 1}, Counting.fromkeys('ab', 0))
count = Counting()
print(count.setdefault('k', 5), count, count.setdefault('k', 7))
count.update({'k': 1}, z=2)
print(count)

# output:
# LastChanged({'c': 3, 'a': 4, 'b': 5})
# Counting({'a': 2}) Counting({'a': 2, 'b': 3}) Counting({'a': 3}) Counting({'a': 3, 'b': 2}) Counting({'a': 1, 'b': 1})
# 5 Counting({'k': 6}) 6
# Counting({'k': 2, 'z': 3})
