a, b = {1, 2, 3, 4}, {3, 4, 5}
print(a | b, a & b, a - b, b - a, a ^ b)  # => {1, 2, 3, 4, 5} {3, 4} {1, 2} {5} {1, 2, 5}
print(a.union([9], (8,)), a.intersection('x', b), a.difference(b, [1]), a.symmetric_difference([1, 7]))  # => {1, 2, 3, 4, 8, 9} set() {2} {2, 3, 4, 7}
print({1, 2} < a, a <= a, a < a, a > {1}, a >= b, a.issubset(range(9)), a.issuperset([1]), a.isdisjoint([8]), a.isdisjoint(b))  # => True True False True False True True True False
c = set(a)
c |= {10}
c &= {1, 2, 10, 11}
print(c)  # => {1, 2, 10}
c -= {1}
c ^= {2, 3}
print(c)  # => {3, 10}
c.intersection_update([3, 10])
c.difference_update([3])
c.symmetric_difference_update([1])
print(c, a.union() == a, a.intersection() is a)  # => {1, 10} True False
print(frozenset(a) | b, a | frozenset(b), type(a & frozenset(b)), type(frozenset(a) & b))  # => frozenset({1, 2, 3, 4, 5}) {1, 2, 3, 4, 5} <class 'set'> <class 'frozenset'>
