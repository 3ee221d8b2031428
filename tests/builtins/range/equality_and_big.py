def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


print(range(0) == range(2, 1), range(0, 3, 2) == range(0, 4, 2), range(3) == range(0, 3, 1), range(3) == [0, 1, 2], range(1) == range(0, 1, 5), range(3) != range(4))
big = range(10 ** 20, 10 ** 20 + 10, 3)
print(big, list(big), big[1], big[-1], 10 ** 20 + 3 in big, big.index(10 ** 20 + 6), big[1:3], list(reversed(big)), len(big), bool(big))
huge = range(10 ** 30)
show(len, huge)
print(huge[10 ** 25], huge[-1], 5 in huge, 10 ** 30 in huge, huge[10 ** 29:], bool(huge), huge == range(10 ** 30), huge.index(10 ** 29), huge.count(7))
show(huge.__getitem__, 10 ** 30)
it = iter(huge)
print(next(it), next(it), type(it).__name__)
print(range(-5, 5)[::-3], range(10)[-3:], range(10)[5:2], range(10, 0, -3)[1:], list(range(5, 0, -2)), range(True, 5))


class I:
    def __index__(self):
        return 4


print(range(I()), range(10)[I()], list(range(1, I())), range(0, I(), I()))

# output:
# True True True False True True
# range(100000000000000000000, 100000000000000000010, 3) [100000000000000000000, 100000000000000000003, 100000000000000000006, 100000000000000000009] 100000000000000000003 100000000000000000009 True 2 range(100000000000000000003, 100000000000000000009, 3) [100000000000000000009, 100000000000000000006, 100000000000000000003, 100000000000000000000] 4 True
# OverflowError: Python int too large to convert to C ssize_t
# 10000000000000000000000000 999999999999999999999999999999 True False range(100000000000000000000000000000, 1000000000000000000000000000000) True True 100000000000000000000000000000 1
# IndexError: range object index out of range
# 0 1 longrange_iterator
# range(4, -6, -3) range(7, 10) range(5, 2) range(7, -2, -3) [5, 3, 1] range(1, 5)
# range(0, 4) 4 [1, 2, 3] range(0, 4, 4)
