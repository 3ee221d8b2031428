# What __reduce__ answers has at most five parts for copying, six for pickling.
import copy, pickle
def setter(obj, state): obj.__dict__.update(state, set=True)
class C:
    def __reduce__(self): return C, (), self.__dict__, None, None, setter
c = C(); c.a = 1
for function in copy.copy, copy.deepcopy:
    try:
        function(c)
    except TypeError as error:
        print(type(error).__name__)
print(vars(pickle.loads(pickle.dumps(c))))
class D(dict):
    def __reduce_ex__(self, protocol): return D, (), None, None, iter(self.items())
d = D(a=[1]); e = copy.deepcopy(d); print(e, type(e).__name__, e['a'] is d['a'], copy.copy(d)['a'] is d['a'])
class L(list):
    def __reduce__(self): return L, (), {'n': 1}, iter(self)
x = copy.copy(L([1, 2])); print(x, x.n)

# output:
# TypeError
# TypeError
# {'a': 1, 'set': True}
# {'a': [1]} D False True
# [1, 2] 1
