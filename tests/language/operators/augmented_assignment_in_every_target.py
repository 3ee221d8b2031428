# The target is evaluated once; item, attribute, slice and name; what it stores is what the method gives.
class Logged:
    def __init__(self): self.items = {'k': [1]}
    def __getitem__(self, key):
        print('get', key)
        return self.items.get(key, 0)
    def __setitem__(self, key, value):
        print('set', key, value)
        self.items[key] = value
    def __getattr__(self, name):
        print('getattr', name)
        return 10
    def __setattr__(self, name, value):
        if name != 'items':
            print('setattr', name, value)
        object.__setattr__(self, name, value)


def where(x):
    print('where', x)
    return x


o = Logged()
o[where('k')] += where([2])
o[where('n')] -= where(5)
where(o).attribute **= 2
o.attribute //= 3
x = [1, 2, 3, 4]
x[1:3] *= 2
print(x)
t = ([1], 2)
try:
    t[0] += [9]
except TypeError as error:
    print(error, t)
try:
    t[1] += 1
except TypeError as error:
    print(error)
s = 'a'
s *= 3
s %= ()
print(s)
a = b = [1]
a += (2,)
print(b, a is b)
a = a + [3]
print(b, a is b)
n = 5
n <<= 2; n |= 3; n ^= 1; n &= 0xFE; n >>= 1; n @= type('M', (), {'__rmatmul__': lambda s, o: o + 1})()
print(n)
for source in ('undefined += 1', '(a) += 1', '(a, b) += 1', '[a] += 1', 'a += b += 1', '5 += 1', 'f() += 1', 'a.b().c += 1', 'a[0] += (yield)', 'None += 1', '*a += 1', 'a += *b', 'a += 1, 2', 'a: int += 1', 'del a += 1'):
    try:
        exec(source, {'a': (1,), 'b': (2,)})
        print(source, 'fine')
    except Exception as error:
        print(source, '->', type(error).__name__, error)

# output:
# where k
# get k
# where [2]
# set k [1, 2]
# where n
# get n
# where 5
# set n -5
# where <__main__.Logged object at 0x18cef48>
# getattr attribute
# setattr attribute 100
# setattr attribute 33
# [1, 2, 3, 2, 3, 4]
# 'tuple' object does not support item assignment ([1, 9], 2)
# 'tuple' object does not support item assignment
# aaa
# [1, 2] True
# [1, 2] False
# 12
# undefined += 1 -> NameError name 'undefined' is not defined
# (a) += 1 -> TypeError can only concatenate tuple (not "int") to tuple
# (a, b) += 1 -> SyntaxError 'tuple' is an illegal expression for augmented assignment (<string>, line 1)
# [a] += 1 -> SyntaxError 'list' is an illegal expression for augmented assignment (<string>, line 1)
# a += b += 1 -> SyntaxError invalid syntax (<string>, line 1)
# 5 += 1 -> SyntaxError 'literal' is an illegal expression for augmented assignment (<string>, line 1)
# f() += 1 -> SyntaxError 'function call' is an illegal expression for augmented assignment (<string>, line 1)
# a.b().c += 1 -> AttributeError 'tuple' object has no attribute 'b'
# a[0] += (yield) -> SyntaxError 'yield' outside function (<string>, line 1)
# None += 1 -> SyntaxError 'None' is an illegal expression for augmented assignment (<string>, line 1)
# *a += 1 -> SyntaxError 'starred' is an illegal expression for augmented assignment (<string>, line 1)
# a += *b -> SyntaxError can't use starred expression here (<string>, line 1)
# a += 1, 2 fine
# a: int += 1 -> SyntaxError invalid syntax (<string>, line 1)
# del a += 1 -> SyntaxError invalid syntax (<string>, line 1)
