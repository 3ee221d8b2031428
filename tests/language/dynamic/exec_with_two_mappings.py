g, l = {'a': 1}, {'b': 2}
exec('c = a + b\nd = [x + b for x in [a]]\nfor i in range(2): pass\ndel b', g, l)
print(sorted(l.items()), 'c' in g)  # => [('c', 3), ('d', [3]), ('i', 1)] False
