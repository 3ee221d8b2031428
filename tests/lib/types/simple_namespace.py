# SimpleNamespace: repr in order of names and insertion, mappings, equality, replace, comparison that is not there, subclasses.
import copy
import pickle
from types import SimpleNamespace as NS

a = NS(x=1, y=2)
print(a, NS(), NS({'b': 1, 'a': 2}), NS({'x': 0}, x=5), NS([('k', 1), ('j', 2)]), repr(NS(**{'not an id': 1, 'z': 2})), a == NS(y=2, x=1), a != NS(x=1), a == {'x': 1, 'y': 2}, vars(a))
a.z = a
print(a, a == a)
del a.z
for call in (lambda: a.nope, lambda: NS(1), lambda: NS({1: 2}), lambda: a < a, lambda: a >= NS(), lambda: hash(a), lambda: len(a), lambda: a['x'], lambda: NS('ab'), lambda: delattr(a, 'q'), lambda: copy.replace(a, x=5, w=1), lambda: NS(None)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class Sub(NS):
    def __init__(self, **kw):
        super().__init__(**kw)
        self.extra = 1

    @property
    def total(self):
        return self.a + self.extra


s = Sub(a=5)
print(s, s.total, copy.copy(s), type(copy.replace(s, a=2)).__name__, pickle.loads(pickle.dumps(s)) == s, s == NS(a=5, extra=1), copy.deepcopy(NS(l=[1])).l, NS(a=[NS(b=1)]), isinstance(s, NS), NS.__module__, NS.__name__)
for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
    print(pickle.loads(pickle.dumps(a, protocol)), end=' ')
print()

# output:
# namespace(x=1, y=2) namespace() namespace(b=1, a=2) namespace(x=5) namespace(k=1, j=2) namespace(not an id=1, z=2) True True False {'x': 1, 'y': 2}
# namespace(x=1, y=2, z=namespace(...)) True
# AttributeError 'types.SimpleNamespace' object has no attribute 'nope'
# TypeError 'int' object is not iterable
# TypeError keywords must be strings
# TypeError '<' not supported between instances of 'dict' and 'dict'
# TypeError '>=' not supported between instances of 'dict' and 'dict'
# TypeError unhashable type: 'types.SimpleNamespace'
# TypeError object of type 'types.SimpleNamespace' has no len()
# TypeError 'types.SimpleNamespace' object is not subscriptable
# ValueError dictionary update sequence element #0 has length 1; 2 is required
# AttributeError 'types.SimpleNamespace' object has no attribute 'q'
# namespace(x=5, y=2, w=1)
# TypeError 'NoneType' object is not iterable
# Sub(a=5, extra=1) 6 Sub(extra=1, a=5) Sub True True [1] namespace(a=[namespace(b=1)]) True types SimpleNamespace
# namespace(x=1, y=2) namespace(x=1, y=2) namespace(x=1, y=2) namespace(x=1, y=2) namespace(x=1, y=2) namespace(x=1, y=2)
