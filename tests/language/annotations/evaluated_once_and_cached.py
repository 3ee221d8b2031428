# Annotations are computed at the first look, once, and kept; __annotate__ computes anew.
def note(x):
    print('computing', x)
    return x


def f(a: note('a'), b: note('b') = 1, *c: note('c'), d: note('d') = 2, **e: note('e')) -> note('return'):
    pass


print('defined')
print(f.__annotations__)
print(f.__annotations__ is f.__annotations__)
f.__annotate__(1)
f.__annotations__ = {'x': 5}
print(f.__annotations__, f.__annotate__)


class C:
    x: note('x') = 1
    y: note('y')
    (z): note('z') = 3


print('class defined')
print(C.__annotations__, C.__annotate__(1) == C.__annotations__)
try:
    C.__annotate__(5)
except NotImplementedError:
    print('format 5 is not implemented')
try:
    C.__annotate__()
except TypeError as error:
    print(error)
del C.__annotations__
print(C.__annotations__)

# output:
# defined
# computing a
# computing b
# computing c
# computing d
# computing e
# computing return
# {'a': 'a', 'b': 'b', 'c': 'c', 'd': 'd', 'e': 'e', 'return': 'return'}
# True
# computing a
# computing b
# computing c
# computing d
# computing e
# computing return
# {'x': 5} None
# class defined
# computing x
# computing y
# computing x
# computing y
# {'x': 'x', 'y': 'y'} True
# format 5 is not implemented
# C.__annotate__() missing 1 required positional argument: 'format'
# {}
