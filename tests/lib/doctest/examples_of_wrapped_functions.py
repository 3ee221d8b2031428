# Examples are found in functions whatever decorator has wrapped them, as long as they say that they are of this module.
import contextlib
import doctest
import functools


def loud(function):
    @functools.wraps(function)
    def wrapped(*args):
        return function(*args).upper()

    return wrapped


@loud
def greet(name):
    """
    >>> greet("you")
    'HELLO YOU'
    """
    return f"hello {name}"


@contextlib.contextmanager
def counting(start):
    """
    >>> with counting(3) as numbers:
    ...     next(numbers)
    3
    """
    yield iter(range(start, start + 2))


class Shelf:
    @functools.cached_property
    def books(self):
        """
        >>> Shelf().books
        ['Emma']
        """
        return ["Emma"]

    @staticmethod
    @contextlib.contextmanager
    def open():
        """
        >>> with Shelf.open() as shelf: len(shelf.books)
        1
        """
        yield Shelf()


for test in doctest.DocTestFinder().find(__import__("__main__"), "here"):
    print(test.name, test.lineno, len(test.examples))
print(doctest.testmod())

# output:
# here.Shelf.books 36 1
# here.Shelf.open 45 1
# here.counting 25 1
# here.greet 16 1
# TestResults(failed=0, attempted=4)
