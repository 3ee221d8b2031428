# defaultdict: factories, missing, copies, unions, repr, pickling state.
from collections import defaultdict

d = defaultdict(list, a=[1])
d['b'].append(2)
print(d, d.get('z'), 'z' in d, d.default_factory, d.setdefault('c', 3), d.copy(), type(d.copy()))
n = defaultdict(None, {'x': 1})
for call in (lambda: n['y'], lambda: defaultdict(5), lambda: defaultdict(int, 5), lambda: d.__missing__(), lambda: defaultdict(lambda: 1 / 0)['k']):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
print(n | {'q': 1}, {'q': 1} | d, type({'q': 1} | d).__name__, d == {'a': [1], 'b': [2], 'c': 3})
d |= {'e': 0}
d.default_factory = int
print(d['new'], d, d.__reduce__()[:2])
counts = defaultdict(lambda: defaultdict(int))
for word in 'to be or not to be'.split():
    counts[word[0]][word] += 1
print({k: dict(v) for k, v in counts.items()})


class Own(defaultdict):
    def __missing__(self, key):
        return key * 2


print(Own(int)['ab'], Own(int), repr(defaultdict(dict)))
r = defaultdict(int)
r['me'] = r
print(r)

# output:
# defaultdict(<class 'list'>, {'a': [1], 'b': [2], 'c': 3}) None False <class 'list'> 3 defaultdict(<class 'list'>, {'a': [1], 'b': [2], 'c': 3}) <class 'collections.defaultdict'>
# KeyError 'y'
# TypeError first argument must be callable or None
# TypeError 'int' object is not iterable
# TypeError defaultdict.__missing__() takes exactly one argument (0 given)
# ZeroDivisionError division by zero
# defaultdict(None, {'x': 1, 'q': 1}) defaultdict(<class 'list'>, {'q': 1, 'a': [1], 'b': [2], 'c': 3}) defaultdict True
# 0 defaultdict(<class 'int'>, {'a': [1], 'b': [2], 'c': 3, 'e': 0, 'new': 0}) (<class 'collections.defaultdict'>, (<class 'int'>,))
# {'t': {'to': 2}, 'b': {'be': 2}, 'o': {'or': 1}, 'n': {'not': 1}}
# abab Own(<class 'int'>, {}) defaultdict(<class 'dict'>, {})
# defaultdict(<class 'int'>, {'me': defaultdict(<class 'int'>, {...})})
