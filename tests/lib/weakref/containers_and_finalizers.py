# WeakValueDictionary, WeakKeyDictionary, WeakSet, proxies, WeakMethod, finalize, callbacks, hashing.
import gc
import weakref


class C:
    def __init__(self, name='c'):
        self.name = name

    def method(self):
        return 'called ' + self.name

    def __repr__(self):
        return f'C({self.name})'


a, b = C('a'), C('b')
v = weakref.WeakValueDictionary({'a': a}, b=b)
k = weakref.WeakKeyDictionary({a: 1})
k[b] = 2
s = weakref.WeakSet([a, b])
print(dict(v), sorted(v), len(k), k[a], a in k, len(s), a in s, v.get('zz', 0), list(v.valuerefs())[0]() is a, len(k.keyrefs()), len(s & {a}))
p, r, m = weakref.proxy(a), weakref.ref(a, lambda ref: print('died', ref() is None)), weakref.WeakMethod(a.method)
print(p.name, p.method(), type(p).__name__, r() is a, m()(), weakref.getweakrefcount(b) > 0, r == weakref.ref(a), hash(r) == hash(a), weakref.ref(a) is weakref.ref(a), isinstance(p, C))
p.name = 'changed'
f = weakref.finalize(a, print, 'finalized', end='!\n')
print(f.alive, f.peek()[1] is print, f.atexit)
del a
gc.collect()
print(dict(v), len(k), len(s), r(), m(), f.alive, f.peek(), f())
for call in (lambda: p.name, lambda: weakref.ref(5), lambda: weakref.proxy([]), lambda: k[C()], lambda: v['a'], lambda: k[1], lambda: weakref.WeakMethod(len), lambda: hash(weakref.proxy(b)), lambda: weakref.WeakSet().pop(), lambda: weakref.WeakSet([1])):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
g = weakref.finalize(b, lambda *args: args, 1, 2)
print(g(), g(), g.detach(), v | {}, type(v | {'x': b}).__name__, v.pop('b') is b, v.setdefault('n', b) is b, k.pop(b), list(k.items()), s.copy() == s, s.isdisjoint([]))
c = C('callable')
c.__class__.__call__ = lambda self, x: x * 2
print(weakref.proxy(c)(4), type(weakref.proxy(c)).__name__, repr(weakref.ref(c))[:12])


class S:
    __slots__ = ()


try:
    weakref.ref(S())
except TypeError as error:
    print(error)

# output:
# {'a': C(a), 'b': C(b)} ['a', 'b'] 2 1 True 2 True 0 True 2 1
# a called a ProxyType True called a True True True True True
# True True True
# finalized!
# died True
# {'b': C(b)} 1 1 None None False None None
# ReferenceError weakly-referenced object no longer exists
# TypeError cannot create weak reference to 'int' object
# TypeError cannot create weak reference to 'list' object
# KeyError <weakref at 0x18c7908; to 'C' at 0x18908d0>
# KeyError 'a'
# TypeError cannot create weak reference to 'int' object
# TypeError argument should be a bound method, not <class 'builtin_function_or_method'>
# TypeError unhashable type: 'weakref.ProxyType'
# KeyError 'pop from empty WeakSet'
# TypeError cannot create weak reference to 'int' object
# (1, 2) None None <WeakValueDictionary at 0x18908d0> WeakValueDictionary True True 2 [] True True
# 8 CallableProxyType <weakref at
# cannot create weak reference to 'S' object
