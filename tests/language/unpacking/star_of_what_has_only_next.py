# An iterator must have __iter__, too; __next__ alone makes nothing that a star, a loop or `in` can go through.
class OnlyNext:
    def __next__(self):
        return 1


class NotIterator:
    def __iter__(self):
        return 5


def attempt(function):
    try:
        print(function())
    except TypeError as error:
        print(error)


def function(*arguments):
    return arguments


for thing in (OnlyNext(), NotIterator(), 5):
    attempt(lambda: [*thing])
    attempt(lambda: function(*thing))
    attempt(lambda: function(0, *thing))
    attempt(lambda: 1 in thing)
    attempt(lambda: list(thing))

# output:
# Value after * must be an iterable, not OnlyNext
# __main__.function() argument after * must be an iterable, not OnlyNext
# Value after * must be an iterable, not OnlyNext
# argument of type 'OnlyNext' is not a container or iterable
# 'OnlyNext' object is not iterable
# iter() returned non-iterator of type 'int'
# iter() returned non-iterator of type 'int'
# iter() returned non-iterator of type 'int'
# argument of type 'NotIterator' is not a container or iterable
# iter() returned non-iterator of type 'int'
# Value after * must be an iterable, not int
# __main__.function() argument after * must be an iterable, not int
# Value after * must be an iterable, not int
# argument of type 'int' is not a container or iterable
# 'int' object is not iterable
