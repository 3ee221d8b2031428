# cpython: skip the browser's CPython counts in pointers of 32 bits
# sys.getsizeof() of numbers, texts and containers: a list has room for each item, a generator for none of them.
import sys

for number in 0, 1, -1, 2**29, 2**30, 2**60, 10**50, True, 2.5:
    print(repr(number)[:20], sys.getsizeof(number))
for text in "", "a", "abc" * 10, "éa", "é" * 10, "€", "abc€", "😀" * 3:
    print(ascii(text)[:20], len(text), sys.getsizeof(text))
for data in b"", b"abc", bytes(100), bytearray(), bytearray(b"abc"):
    print(repr(data)[:20], sys.getsizeof(data))
for count in 0, 1, 2, 5, 6, 10, 11, 100, 1000, 100_000:
    numbers = range(count)
    sizes = (tuple(numbers), {n: n for n in numbers}, {str(n): n for n in numbers}, set(numbers), frozenset(numbers))
    print(count, *[sys.getsizeof(made) for made in sizes])
print(sys.getsizeof([]), sys.getsizeof([None] * 1000), sys.getsizeof(range(10**9)) < 100)


class Small:
    __slots__ = ()

    def __sizeof__(self):
        return 500


class Wrong:
    def __sizeof__(self):
        return "large"


class Yes(Small):
    def __sizeof__(self):
        return True


class Negative:
    def __sizeof__(self):
        return -5


print(Small().__sizeof__(), object.__sizeof__(Small()) < 50, "abc".__sizeof__(), [].__sizeof__() <= sys.getsizeof([]))
print(sys.getsizeof(x * x for x in range(10**6)) < sys.getsizeof([x * x for x in range(100)]))
print(sys.getsizeof(Small()) >= 500, sys.getsizeof(Yes()) < 500)
for wrong in (
    lambda: sys.getsizeof(Wrong()),
    lambda: sys.getsizeof(Negative(), 3),
    lambda: sys.getsizeof(),
    lambda: sys.getsizeof(1, 2, 3),
):
    try:
        print(wrong())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(sys.getsizeof(Wrong(), -1), sys.getsizeof(5, default=3))

# output:
# 0 28
# 1 28
# -1 28
# 536870912 28
# 1073741824 32
# 1152921504606846976 36
# 10000000000000000000 48
# True 28
# 2.5 24
# '' 0 41
# 'a' 1 42
# 'abcabcabcabcabcabca 30 71
# '\xe9a' 2 59
# '\xe9\xe9\xe9\xe9\xe 10 67
# '\u20ac' 1 60
# 'abc\u20ac' 4 66
# '\U0001f600\U0001f60 3 72
# b'' 33
# b'abc' 36
# b'\x00\x00\x00\x00\x 133
# bytearray(b'') 56
# bytearray(b'abc') 60
# 0 48 64 64 216 216
# 1 56 224 184 216 216
# 2 64 224 184 216 216
# 5 88 224 184 728 728
# 6 96 352 272 728 728
# 10 128 352 272 728 728
# 11 136 632 464 728 728
# 100 848 4688 3328 8408 8408
# 1000 8048 36952 26032 32984 32984
# 100000 800048 5242960 3844864 4194520 4194520
# 56 8056 True
# 500 True 44 True
# True
# True True
# TypeError an integer is required
# ValueError __sizeof__() should return >= 0
# TypeError getsizeof() missing required argument 'object' (pos 1)
# TypeError getsizeof() takes at most 2 arguments (3 given)
# -1 28
