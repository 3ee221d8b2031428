import copy
import pickle

def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


it = iter([1, 2, 3, 4])
next(it)
print(it.__length_hint__(), list(copy.copy(it)), it.__reduce__()[1:])
it.__setstate__(3)
print(next(it), it.__length_hint__(), list(it), it.__length_hint__(), it.__reduce__()[1:])
it = iter([1, 2, 3])
it.__setstate__(-5)
print(list(it))
it = iter([1, 2, 3])
it.__setstate__(100)
print(list(it))
r = reversed([1, 2, 3])
next(r)
print(r.__length_hint__(), r.__reduce__()[1:], list(copy.copy(r)), pickle.loads(pickle.dumps(r)).__length_hint__())
r.__setstate__(0)
print(list(r))
show(iter([]).__next__)
show(iter([]).__next__, 1)
print(type(iter([])), type(reversed([])), iter([]).__iter__ is not None, type(it.__reduce__()[0]))

# output:
# 3 [2, 3, 4] (([1, 2, 3, 4],), 1)
# 4 0 [] 0 (([],),)
# []
# []
# 2 (([1, 2, 3],), 1) [2, 1] 2
# [1]
# StopIteration:
# TypeError: expected 0 arguments, got 1
# <class 'list_iterator'> <class 'list_reverseiterator'> True <class 'builtin_function_or_method'>
