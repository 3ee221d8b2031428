# del of names, items, slices, attributes, nests; each in turn, and what stays when one fails.
class C:
    def __delattr__(self, name): print('delattr', name)
    def __delitem__(self, key): print('delitem', key)


c = C()
a = b = d = e = 1
del c.x, c[1], c[1:2, ...], (a, [b]), c['k']
for name in 'abde':
    print(name, name in globals(), end=' ')
print()
x = [0, 1, 2, 3, 4, 5, 6]
del x[0], x[-1], x[1:3]
print(x)
del x[::2]
print(x)
try:
    del d, missing, e
except NameError as error:
    print(error, 'd' in globals(), 'e' in globals())
for source in ('del x[99]', 'del x["a"]', 'del "abc"[0]', 'del (1, 2)[0]', 'del {}["k"]', 'del {1}[0]', 'del int.real', 'del (5).real', 'del c', 'del len', 'del None', 'del f()', 'del a + b', 'del', 'del *a', 'del (a, *b)', 'del a if b else c', 'del [], ()', 'del x.y.z', 'del range(3)[0]', 'del x[0] if 1 else 2', 'del (yield)', 'del a = 1', 'del __debug__'):
    try:
        exec(source, {'x': [1], 'c': c})
        print(source, 'fine')
    except Exception as error:
        print(source, '->', type(error).__name__, error)


def f(p):
    del p
    try:
        return p
    except UnboundLocalError as error:
        print(error)

    def inner():
        return q
    q = 1
    del q
    try:
        inner()
    except NameError as error:
        print(error)


f(1)

# output:
# delattr x
# delitem 1
# delitem (slice(1, 2, None), Ellipsis)
# delitem k
# a False b False d True e True
# [1, 4, 5]
# [4]
# name 'missing' is not defined False True
# del x[99] -> IndexError list assignment index out of range
# del x["a"] -> TypeError list indices must be integers or slices, not str
# del "abc"[0] -> TypeError 'str' object doesn't support item deletion
# del (1, 2)[0] -> TypeError 'tuple' object doesn't support item deletion
# del {}["k"] -> KeyError 'k'
# del {1}[0] -> TypeError 'set' object doesn't support item deletion
# del int.real -> TypeError cannot set 'real' attribute of immutable type 'int'
# del (5).real -> AttributeError attribute 'real' of 'int' objects is not writable
# del c fine
# del len -> NameError name 'len' is not defined
# del None -> SyntaxError cannot delete None (<string>, line 1)
# del f() -> SyntaxError cannot delete function call (<string>, line 1)
# del a + b -> SyntaxError cannot delete expression (<string>, line 1)
# del -> SyntaxError invalid syntax (<string>, line 1)
# del *a -> SyntaxError cannot delete starred (<string>, line 1)
# del (a, *b) -> SyntaxError cannot delete starred (<string>, line 1)
# del a if b else c -> SyntaxError cannot delete conditional expression (<string>, line 1)
# del [], () fine
# del x.y.z -> AttributeError 'list' object has no attribute 'y'
# del range(3)[0] -> TypeError 'range' object doesn't support item deletion
# del x[0] if 1 else 2 -> SyntaxError cannot delete conditional expression (<string>, line 1)
# del (yield) -> SyntaxError cannot delete yield expression (<string>, line 1)
# del a = 1 -> SyntaxError invalid syntax (<string>, line 1)
# del __debug__ -> SyntaxError cannot delete __debug__ (<string>, line 1)
# cannot access local variable 'p' where it is not associated with a value
# cannot access free variable 'q' where it is not associated with a value in enclosing scope
