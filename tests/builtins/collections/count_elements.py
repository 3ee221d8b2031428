from _collections import _count_elements
d = {}
_count_elements(d, 'abracadabra')
print(d)  # => {'a': 5, 'b': 2, 'r': 2, 'c': 1, 'd': 1}
_count_elements(d, [1, 1.0, True])
print(d)  # => {'a': 5, 'b': 2, 'r': 2, 'c': 1, 'd': 1, 1: 3}
