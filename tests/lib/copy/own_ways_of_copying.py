# copy: __copy__, __deepcopy__ with a memo, reduce in every form, slots, cycles, what is not copied, replace().
import copy
import types


class Slots:
    __slots__ = ('a', 'b')


s = Slots()
s.a = [1]
t, d = copy.copy(s), copy.deepcopy(s)
print(t.a is s.a, d.a is s.a, d.a, hasattr(d, 'b'))


class Own:
    def __init__(self, x):
        self.x = x

    def __copy__(self):
        return Own('copied')

    def __deepcopy__(self, memo):
        print(type(memo).__name__, id(self) in memo)
        made = Own(None)
        memo[id(self)] = made
        made.x = copy.deepcopy(self.x, memo)
        return made


o = Own([])
o.x.append(o)
c = copy.deepcopy(o)
print(copy.copy(o).x, c.x[0] is c, c is not o)


class Reduced:
    def __init__(self, *args):
        self.args = args

    def __reduce__(self):
        return Reduced, (1, 2), {'extra': [3]}, iter([10, 20]), iter({'k': 'v'}.items())

    def append(self, item):
        self.__dict__.setdefault('items', []).append(item)

    def __setitem__(self, key, value):
        self.__dict__[key] = value


r = copy.copy(Reduced())
print(r.args, r.extra, r.items, r.k)


class Named:
    def __reduce__(self):
        return 'the same'


n = Named()
print(copy.copy(n) is n, copy.deepcopy(n) is n)
for thing in (5, 'a', None, len, type, lambda: 0, ..., NotImplemented, range(3), 1.5, b'x', frozenset({1}), (1, 2), types.MappingProxyType):
    print(copy.copy(thing) is thing, copy.deepcopy(thing) is thing, end='; ')
print()
inner = ([],)
print(copy.copy(inner) is inner, copy.deepcopy(inner) is inner, copy.deepcopy([inner, inner])[0] is copy.deepcopy([inner, inner])[1])
both = copy.deepcopy([inner, inner])
print(both[0] is both[1], copy.deepcopy({'a': {1}}), copy.deepcopy(bytearray(b'x')), copy.deepcopy(slice([1], 2)))
loop = []
loop.append((loop,))
again = copy.deepcopy(loop)
print(again[0][0] is again)
for call in (lambda: copy.copy((x for x in [])), lambda: copy.deepcopy(copy), lambda: copy.replace(5), lambda: copy.replace([], a=1), lambda: copy.replace(types.SimpleNamespace(a=1), b=2), lambda: copy.Error is copy.error):
    try:
        print(call())
    except TypeError as error:
        print(error)

# output:
# True False [1] False
# dict False
# copied True True
# (1, 2) [3] [10, 20] v
# True True
# True True; True True; True True; True True; True True; True True; True True; True True; True True; True True; True True; True False; True True; True True;
# True False False
# True {'a': {1}} bytearray(b'x') slice([1], 2, None)
# True
# cannot pickle 'generator' object
# cannot pickle 'module' object
# replace() does not support int objects
# replace() does not support list objects
# namespace(a=1, b=2)
# True
