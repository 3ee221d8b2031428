import copy

def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


it = iter(range(5))
print(next(it), it.__length_hint__(), list(copy.copy(it)), it.__reduce__()[1:])
it.__setstate__(2)
print(list(it), it.__length_hint__())
it = iter(range(10 ** 20, 10 ** 20 + 5))
next(it)
it.__setstate__(2)
print(it.__length_hint__(), list(it))
it = reversed(range(5))
print(next(it), list(it))
show(iter(range(0)).__next__)
show(iter(range(3)).__setstate__, "x")
print(type(iter(range(3))), type(iter(range(1 << 70))), list(reversed(range(0))), list(reversed(range(10, 0, -3))))

# output:
# 0 4 [1, 2, 3, 4] ((range(1, 5),), None)
# [3, 4] 0
# 2 [100000000000000000003, 100000000000000000004]
# 4 [3, 2, 1, 0]
# StopIteration:
# TypeError: 'str' object cannot be interpreted as an integer
# <class 'range_iterator'> <class 'longrange_iterator'> [] [1, 4, 7, 10]
