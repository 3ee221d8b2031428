"""A `for` over a generator runs both in turns: whatever else takes from the generator, stops it or fails meanwhile."""

import sys


def numbers(end):
    for number in range(end):
        sent = yield number
        if sent is not None:
            print("sent", sent)


# Others take from it in the middle of the loop: what they send is the yield's value, the loop sends None.
taken = numbers(9)
for number in taken:
    if number == 1:
        print("next", next(taken))
        print("send", taken.send("hello"))
    print(number, end=" ")
print()


def doubled(source):
    for item in source:
        yield item * 2


print(sum(doubled(doubled(numbers(5)))), [*doubled(numbers(3))], max(doubled(numbers(4))))


# Leaving the loop leaves the generator where it stands; dropping it closes it.
def guarded():
    try:
        yield from "ab"
        yield "c"
    finally:
        print("closed")


for letter in guarded():
    print(letter)
    if letter == "c":
        break
kept = guarded()
for letter in kept:
    break
print("goes on with", next(kept))
kept.close()


# Closed, or asked for more, from within.
def closes_itself():
    yield 1
    try:
        own.close()
    except ValueError as error:
        print(error)
    try:
        for _ in own:
            print("never")
    except ValueError as error:
        print(error)
    yield 2


own = closes_itself()
print([item for item in own])

closing = numbers(5)
for number in closing:
    print(number)
    closing.close()


class Cleared:
    """The loop's own variable ends while the generator runs."""

    def __del__(self):
        print("gone")


def objects():
    yield Cleared()
    print("after the first")
    yield Cleared()
    print("after the second")


for item in objects():
    print("item")
    del item


# An exception goes through both; each is at its line.
def fails():
    yield 1
    raise KeyError("two")


def consumer():
    for number in fails():
        print(number)


try:
    consumer()
except KeyError as error:
    entry = error.__traceback__
    while entry:
        print(entry.tb_frame.f_code.co_name, entry.tb_lineno - entry.tb_frame.f_code.co_firstlineno)
        entry = entry.tb_next


def swallows_exit():
    try:
        yield 1
    except GeneratorExit:
        yield 2


stubborn = swallows_exit()
for number in stubborn:
    try:
        stubborn.close()
    except RuntimeError as error:
        print(error)
    break


# What the loop handles is not what the generator handles.
def handles():
    try:
        raise ValueError("mine")
    except ValueError:
        yield sys.exception()
        yield sys.exception()


try:
    raise TypeError("the loop's")
except TypeError:
    for exception in handles():
        print(repr(exception), repr(sys.exception()))


# Generators within generators: each item goes through all of them.
def nested(depth):
    if depth:
        for item in nested(depth - 1):
            yield item
    yield depth


print(list(nested(5)), sum(nested(60)))

# output:
# 0 next 2
# sent hello
# send 3
# 1 4 5 6 7 8 
# 40 [0, 2, 4] 6
# a
# b
# c
# closed
# goes on with b
# closed
# generator already executing
# generator already executing
# [1, 2]
# 0
# item
# gone
# after the first
# item
# gone
# after the second
# 1
# <module> 105
# consumer 1
# fails 2
# generator ignored GeneratorExit
# ValueError('mine') TypeError("the loop's")
# ValueError('mine') TypeError("the loop's")
# [0, 1, 2, 3, 4, 5] 1830
