# cpython: skip it has the memory of a whole machine
# What grows until nothing is left: MemoryError, and when it is let go there is room again.
import itertools


def doubling(start):
    value = start
    while True:
        value += value


def many_lists():
    kept = []
    while True:
        kept.append([0] * 1_000_000)


def shifting():
    number = 3
    while True:
        number <<= 100_000_000


ways = [
    lambda: doubling("x"), lambda: doubling([1]), lambda: doubling(bytearray(b"x")), many_lists, shifting,
    lambda: b"".join(map(bytes, itertools.repeat(1_000_000))),
]
for number, way in enumerate(ways):
    try:
        way()
        print(number, "came back")
    except MemoryError:
        pass
print(sum(range(1000)))
# output:
# 499500
