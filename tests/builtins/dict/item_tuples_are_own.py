d = {'a': 1, 'b': 2, 'c': 3}
kept = [item for item in d.items()]
print(kept, len({id(item) for item in kept}))  # => [('a', 1), ('b', 2), ('c', 3)] 3
print(list(enumerate('ab')), [p for p in zip('ab', 'cd')], list(zip(d.items(), d.items())))  # => [(0, 'a'), (1, 'b')] [('a', 'c'), ('b', 'd')] [(('a', 1), ('a', 1)), (('b', 2), ('b', 2)), (('c', 3), ('c', 3))]
