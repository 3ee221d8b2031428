# Endless generators are fine as long as nobody wants them all.
import itertools


def naturals():
    number = 0
    while True:
        yield number
        number += 1


print(next(number for number in naturals() if number > 100_000))
print(sum(itertools.takewhile(lambda number: number < 1000, naturals())))
print(list(zip(naturals(), "abc")), list(itertools.islice(naturals(), 2, 10, 3)))
# output:
# 100001
# 499500
# [(0, 'a'), (1, 'b'), (2, 'c')] [2, 5, 8]
