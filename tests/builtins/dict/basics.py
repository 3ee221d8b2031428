d = {'a': 1, 'b': 2}
d['c'] = 3
print(d, len(d), d['a'], d.get('x'), d.get('x', 0), 'a' in d, 1 in d)  # => {'a': 1, 'b': 2, 'c': 3} 3 1 None 0 True False
del d['b']
d['b'] = 9
d['a'] = 0
print(d, list(d), list(d.values()), list(d.items()))  # => {'a': 0, 'c': 3, 'b': 9} ['a', 'c', 'b'] [0, 3, 9] [('a', 0), ('c', 3), ('b', 9)]
print(d.pop('a'), d.pop('zz', None), d.popitem(), d)  # => 0 None ('b', 9) {'c': 3}
print(d.setdefault('k', []), d.setdefault('c', 5), d)  # => [] 3 {'c': 3, 'k': []}
d.update({'u': 1}, v=2)
d.update([('p', 1), ['q', 2], 'rs'])
print(d)  # => {'c': 3, 'k': [], 'u': 1, 'v': 2, 'p': 1, 'q': 2, 'r': 's'}
d.clear()
print(d, bool(d), bool({1: 1}))  # => {} False True
