# `*` by its name: a number's declines what it cannot take, whatever its class has besides; a sequence's raises.
from collections import deque


class Shelf(int):
    def __getitem__(self, place):
        return place


print(Shelf(2).__mul__("ab"), Shelf(2) * "ab", Shelf(2)[5])
for left, right in (([1], "x"), ("x", 2.5), (deque([1]), 2.5), (2.5, deque([1]))):
    try:
        left * right
    except TypeError as error:
        print(error)
try:
    [1].__mul__("x")
except TypeError as error:
    print(error)

# output:
# NotImplemented abab 5
# can't multiply sequence by non-int of type 'str'
# can't multiply sequence by non-int of type 'float'
# can't multiply sequence by non-int of type 'float'
# can't multiply sequence by non-int of type 'float'
# 'str' object cannot be interpreted as an integer
