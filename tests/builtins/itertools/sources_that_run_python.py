# What itertools draws on may be a generator that draws on itertools, raises, or ends in the middle.
import itertools


def numbers(stop, failing=None):
    for number in range(stop):
        if number == failing:
            raise LookupError(number)
        yield number
    print("end of", stop)


print(list(itertools.compress(numbers(5), itertools.cycle(numbers(2)))))
print(list(itertools.zip_longest(numbers(1), numbers(3), fillvalue="-")))
print(list(itertools.pairwise(itertools.batched(numbers(7), 2))))
print(list(itertools.islice(itertools.chain(numbers(2), itertools.dropwhile(bool, numbers(3))), 1, None, 2)))
print(list(itertools.starmap(pow, zip(numbers(3), itertools.takewhile((1).__ge__, numbers(3))))))
for make in (itertools.batched, itertools.islice):
    iterator = make(numbers(4, failing=3), 2)
    try:
        while True:
            print(next(iterator))
    except (LookupError, StopIteration) as error:
        print(type(error).__name__, error)
for iterator in itertools.zip_longest(numbers(3), numbers(3, failing=1)), itertools.chain(numbers(1, 0), "ab"):
    for _ in range(3):
        try:
            print(next(iterator))
        except (LookupError, StopIteration) as error:
            print(type(error).__name__, error)


class Counting(itertools.islice):
    def __next__(self):
        return f"<{super().__next__()}>"


print(list(Counting(numbers(3), 2)))
print(sum(itertools.accumulate(itertools.filterfalse(lambda x: x % 2, numbers(6)))))

# output:
# end of 2
# end of 5
# [1, 3]
# end of 1
# end of 3
# [(0, 0), ('-', 1), ('-', 2)]
# end of 7
# [((0, 1), (2, 3)), ((2, 3), (4, 5)), ((4, 5), (6,))]
# end of 2
# end of 3
# [1, 1]
# [1, 1]
# (0, 1)
# LookupError 3
# 0
# 1
# StopIteration
# (0, 0)
# LookupError 1
# StopIteration
# LookupError 0
# a
# b
# ['<0>', '<1>']
# end of 6
# 8
