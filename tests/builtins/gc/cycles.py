import gc, weakref
class Node:
    pass
def make():
    a, b = Node(), Node()
    a.other, b.other = b, a
    a.items = [a, {'b': b}, (b,), {a}]
    return weakref.ref(a)
ref = make()
gc.collect()
print(ref())  # => None
class Noisy:
    def __del__(self):
        print('gone')  # => gone
n = Noisy()
n.me = n
del n
gc.collect()
it = iter([1])
l = [it]
print(list(l[0]))  # => [1]
