# Operators and builtins ignore what the instance has; explicit calls do not.
class C:
    def __len__(self):
        return 1


c = C()
c.__len__ = lambda: 5
c.__call__ = lambda: 'called'
c.__iter__ = lambda: iter([1])
c.__repr__ = lambda: 'mine'
c.__add__ = lambda other: 'added'
c.__bool__ = lambda: False
c.__enter__ = c.__exit__ = lambda *a: None
print(len(c), c.__len__(), bool(c), repr(c).startswith('<'))
for act in (lambda: c(), lambda: list(c), lambda: c + 1, lambda: exec('with c: pass')):
    try:
        act()
    except TypeError as error:
        print(error)
C.__len__ = lambda self: 7
print(len(c))
del C.__len__
try:
    len(c)
except TypeError as error:
    print(error)


class Meta(type):
    def __len__(cls):
        return 42

    def __getitem__(cls, key):
        return f'{cls.__name__}[{key}]'

    def __iter__(cls):
        return iter('abc')

    def __contains__(cls, item):
        return True

    def __repr__(cls):
        return f'<{cls.__name__}!>'

    def __add__(cls, other):
        return 'sum'


class D(metaclass=Meta):
    def __class_getitem__(cls, key):
        return 'not asked'


print(len(D), D[1], list(D), 5 in D, D, D + 1, D or 0)
C.__getattr__ = lambda self, name: print('asked for', name)
for act in (lambda: len(c), lambda: c.missing):
    try:
        print(act())
    except TypeError as error:
        print(error)
C.__hash__ = None
try:
    hash(c)
except TypeError as error:
    print(error)
C.__iter__ = None
C.__contains__ = None
C.__reversed__ = None
C.__getitem__ = lambda self, i: i
for act in (lambda: iter(c), lambda: 1 in c, lambda: reversed(c)):
    try:
        act()
    except TypeError as error:
        print(error)

# output:
# 1 5 True True
# 'C' object is not callable
# 'C' object is not iterable
# unsupported operand type(s) for +: 'C' and 'int'
# 'C' object does not support the context manager protocol (missed __exit__ method)
# 7
# object of type 'C' has no len()
# 42 D[1] ['a', 'b', 'c'] True <D!> sum <D!>
# object of type 'C' has no len()
# asked for missing
# None
# unhashable type: 'C'
# 'C' object is not iterable
# 'C' object is not a container
# 'C' object is not reversible
