d = {'a': 1, 'b': 2}
def attempt(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)
def grow():
    for k in d: d[k + 'x'] = 1
def shrink():
    for k in d: del d[k]
def same_size():
    for k in {**d}: pass
    return 'ok'
attempt(grow); attempt(shrink); attempt(same_size); print(len(d))
d = {1: 'a', True: 'b', 1.0: 'c', '1': 'd'}; print(d)
attempt(lambda: d['x']); attempt(lambda: d.pop('x')); attempt(lambda: d.pop('x', None)); attempt(lambda: {}.popitem()); attempt(lambda: dict([1])); attempt(lambda: dict([(1, 2, 3)])); attempt(lambda: dict(['ab', 'cd'])); attempt(lambda: dict(5)); attempt(lambda: dict({}, {}, a=1)); attempt(lambda: dict(**{'x': 1}, y=2)); attempt(lambda: {}.update(5)); attempt(lambda: {}.update([5])); attempt(lambda: {} | 5); attempt(lambda: {}.get()); attempt(lambda: dict.fromkeys(5)); attempt(lambda: {} < {}); attempt(lambda: {}.fromkeys('ab', 0)); attempt(lambda: {1: 2} == {1.0: 2.0})
class Missing(dict):
    def __missing__(self, key): return f'no {key}'
m = Missing(a=1); print(m['a'], m['b'], m.get('b'), 'b' in m, '%(zz)s' % m, '{zz}'.format_map(m))
d = {'a': 1, 'b': 2, 'c': 3}; del d['b']; d['b'] = 4; print(list(d), list(reversed(d)), list(d.items())[-1], d | {'a': 0}, {'z': 0} | d); d.setdefault('q', []).append(1); print(d)

# output:
# RuntimeError dictionary changed size during iteration
# RuntimeError dictionary changed size during iteration
# ok
# 2
# {1: 'c', '1': 'd'}
# KeyError 'x'
# KeyError 'x'
# None
# KeyError 'popitem(): dictionary is empty'
# TypeError object is not iterable
# ValueError dictionary update sequence element #0 has length 3; 2 is required
# {'a': 'b', 'c': 'd'}
# TypeError 'int' object is not iterable
# TypeError dict expected at most 1 argument, got 2
# {'x': 1, 'y': 2}
# TypeError 'int' object is not iterable
# TypeError object is not iterable
# TypeError unsupported operand type(s) for |: 'dict' and 'int'
# TypeError get expected at least 1 argument, got 0
# TypeError 'int' object is not iterable
# TypeError '<' not supported between instances of 'dict' and 'dict'
# {'a': 0, 'b': 0}
# True
# 1 no b None False no zz no zz
# ['a', 'c', 'b'] ['b', 'c', 'a'] ('b', 4) {'a': 0, 'c': 3, 'b': 4} {'z': 0, 'a': 1, 'c': 3, 'b': 4}
# {'a': 1, 'c': 3, 'b': 4, 'q': [1]}
