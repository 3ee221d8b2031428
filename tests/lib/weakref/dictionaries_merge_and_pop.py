import copy, weakref
class V:
    def __init__(self, n): self.n = n
    def __repr__(self): return f'V{self.n}'
    def __deepcopy__(self, memo): return V(self.n + 100)
a, b, c = V(1), V(2), V(3)
d = weakref.WeakValueDictionary({'a': a, 'b': b})
print(dict(d | {'c': c}), dict({'c': c} | d), type({'c': c} | d).__name__, d.get('z', 5), d.pop('z', None), d.setdefault('c', c))
d |= {'x': a}; d.update([('y', b)]); d.update(w=c); print(dict(d), d.pop('x'))
try:
    d.pop('x')
except KeyError as error:
    print('KeyError', error)
k = weakref.WeakKeyDictionary({a: 1})
k |= {b: [2]}; print(dict(k), k.pop(a), k.pop(a, 'gone'), k.get(c, 0), k.setdefault(c, 7), dict({a: 0} | k))
deep = copy.deepcopy(k); print(dict(deep), deep[b] is k[b], copy.copy(k)[b] is k[b])
try:
    d | 5
except TypeError as error:
    print(error)
del b, deep, k
print(len(d), sorted(d))

# output:
# {'a': V1, 'b': V2, 'c': V3} {'c': V3, 'a': V1, 'b': V2} WeakValueDictionary 5 None V3
# {'a': V1, 'b': V2, 'c': V3, 'x': V1, 'y': V2, 'w': V3} V1
# KeyError 'x'
# {V1: 1, V2: [2]} 1 gone 0 7 {V1: 0, V2: [2], V3: 7}
# {V2: [2], V3: 7} False True
# unsupported operand type(s) for |: 'WeakValueDictionary' and 'int'
# 3 ['a', 'c', 'w']
