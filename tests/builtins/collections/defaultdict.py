def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


from collections import defaultdict
d = defaultdict(list)
d['a'].append(1)
d['a'].append(2)
d['b']
print(d, dict(d), d.get('zz'), 'zz' in d, d == {'a': [1, 2], 'b': []})  # => defaultdict(<class 'list'>, {'a': [1, 2], 'b': []}) {'a': [1, 2], 'b': []} None False True
c = defaultdict(int, {'x': 5}, y=1)
c['x'] += 1
c['new'] += 1
print(c, c.default_factory, c.copy(), c | {'k': 0}, {'k': 0} | c)  # => defaultdict(<class 'int'>, {'x': 6, 'y': 1, 'new': 1}) <class 'int'> defaultdict(<class 'int'>, {'x': 6, 'y': 1, 'new': 1}) defaultdict(<class 'int'>, {'x': 6, 'y': 1, 'new': 1, 'k': 0}) defaultdict(<class 'int'>, {'k': 0, 'x': 6, 'y': 1, 'new': 1})
n = defaultdict(lambda: defaultdict(int))
n['a']['b'] += 1
print(n['a'], len(n))  # => defaultdict(<class 'int'>, {'b': 1}) 1
e = defaultdict()
print(e, caught(lambda: e['k']))  # => defaultdict(None, {}) KeyError: 'k'
e.default_factory = str
print(repr(e['k']), isinstance(e, dict))  # => '' True
print(caught(lambda: defaultdict(5)))  # => TypeError: first argument must be callable or None
