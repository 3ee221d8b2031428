# The functions of bisect are built in: their arguments have the rules of C, and they are no methods in a class.
import bisect
import inspect


def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


numbers = [1, 2, 2, 2, 5]
print(bisect.bisect, inspect.signature(bisect.insort))
show(bisect.bisect_left, numbers, 2)
show(bisect.bisect, numbers, 2, 0, -1)  # -1 is the length
show(bisect.bisect, numbers, 2, 0, -2)
show(bisect.bisect, numbers, 2, -1)
show(bisect.bisect, numbers)
show(bisect.bisect, numbers, 2, "0")
show(bisect.bisect, numbers, 2, hi=1.5)
show(bisect.bisect, numbers, 2, 0, None, abs)
show(bisect.bisect, numbers, "2")
show(bisect.bisect, numbers, 9, hi=8)
show(bisect.bisect, range(0, 100, 10), 35)
show(bisect.bisect, ["a", "bb", "dddd"], 3, key=len)


class Finder:
    find = bisect.bisect_left


show(Finder().find, [10, 20, 30], 20)


class Shelf:
    def __init__(self, *books):
        self.books = list(books)

    def __len__(self):
        return len(self.books)

    def __getitem__(self, place):
        return self.books[place]

    def insert(self, place, book):
        print("insert", place, book)


show(bisect.insort, Shelf("Emma", "Persuasion"), "Lady Susan")
show(bisect.insort, ("Emma",), "Sanditon")


class Emptying:
    def __lt__(self, other):
        numbers.clear()
        return False


show(bisect.bisect, numbers, Emptying())

# output:
# <built-in function bisect_right> (a, x, lo=0, hi=None, *, key=None)
# 1
# 4
# 0
# ValueError: lo must be non-negative
# TypeError: bisect_right() missing required argument 'x' (pos 2)
# TypeError: 'str' object cannot be interpreted as an integer
# TypeError: argument should be integer or None, not 'float'
# TypeError: bisect_right() takes at most 4 positional arguments (5 given)
# TypeError: '<' not supported between instances of 'str' and 'int'
# IndexError: list index out of range
# 4
# 2
# 1
# insert 1 Lady Susan
# None
# AttributeError: 'tuple' object has no attribute 'insert'
# IndexError: list index out of range
