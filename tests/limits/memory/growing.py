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


def many_strings():
    kept = {}
    while True:
        kept[len(kept)] = "x" * 100_000


def many_sets():
    kept = []
    while True:
        kept.append(set(range(100_000)))


def shifting():
    number = 3
    while True:
        number <<= 100_000_000


ways = [
    lambda: doubling("x"), lambda: doubling(b"x"), lambda: doubling([1]), lambda: doubling((1,)),
    lambda: doubling(bytearray(b"x")), many_lists, many_strings, many_sets, shifting,
    lambda: list(itertools.count()), lambda: "".join(itertools.repeat("text" * 100)),
    lambda: b"".join(itertools.repeat(b"text" * 100)),
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
