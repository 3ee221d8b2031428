# copy and deepcopy: __copy__, __deepcopy__, __reduce_ex__, memo, recursion, atomic values, replace.
import copy
import weakref


class Node:
    def __init__(self, value):
        self.value, self.next = value, None


n = Node([1])
n.next = n
c, d = copy.copy(n), copy.deepcopy(n)
print(c.value is n.value, c.next is n, d.value is n.value, d.next is d)


class Own:
    def __copy__(self):
        return 'shallow'

    def __deepcopy__(self, memo):
        return 'deep', len(memo)


print(copy.copy(Own()), copy.deepcopy(Own()), copy.deepcopy([Own()])[0][0])


class Slots:
    __slots__ = 'a', 'b'


s = Slots()
s.a = [1]
print(copy.copy(s).a is s.a, copy.deepcopy(s).a, hasattr(copy.copy(s), 'b'))


class Reduced:
    def __init__(self, *args):
        self.args = args

    def __reduce__(self):
        return Reduced, (1, [2]), {'extra': 3}


r = copy.deepcopy(Reduced())
print(r.args, r.extra)


class State:
    def __init__(self):
        self.x = 1

    def __getstate__(self):
        return {'x': 10}

    def __setstate__(self, state):
        self.got = state


print(copy.copy(State()).__dict__, copy.copy(State()).got)


class Args(tuple):
    def __new__(cls, a, b):
        return super().__new__(cls, (a, b))

    def __getnewargs__(self):
        return self[0], self[1]


print(copy.copy(Args(1, 2)), copy.deepcopy(Args(1, [2])))
same = [1]
both = copy.deepcopy([same, same])
print(both[0] is both[1], copy.deepcopy((1, 2)) is not None, (t := (1, (2,))) is copy.deepcopy(t), copy.deepcopy(([],)) is not None, copy.copy({1: []}), copy.deepcopy({1: [2]}), copy.copy(bytearray(b'x')), copy.deepcopy(len) is len, copy.copy(int) is int, copy.deepcopy(lambda: 0) is not None, copy.copy(range(3)), copy.deepcopy(1j), copy.copy(...), copy.copy(frozenset([1])), copy.deepcopy(type) is type)
memo = {}
x = [1]
print(copy.deepcopy(x, memo) is memo[id(x)], copy.copy(slice(1, 2)))
for call in (lambda: copy.copy(x for x in ()), lambda: copy.deepcopy(open) is open, lambda: copy.copy(weakref.ref(n)) is not None, lambda: copy.replace(5), lambda: copy.deepcopy(x for x in ())):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
d = {}
d['self'] = d
e = copy.deepcopy(d)
print(e['self'] is e, e is not d)

# output:
# True True False True
# shallow ('deep', 0) deep
# True [1] False
# (1, [2]) 3
# {'got': {'x': 10}} {'x': 10}
# (1, 2) (1, [2])
# True True True True {1: []} {1: [2]} bytearray(b'x') True True True range(0, 3) 1j Ellipsis frozenset({1}) True
# True slice(1, 2, None)
# TypeError cannot pickle 'generator' object
# True
# True
# TypeError replace() does not support int objects
# TypeError cannot pickle 'generator' object
# True True
