"""A module with examples.

>>> square(3)
9
"""
# testmod(verbose=True) tells every example and sums up.
import doctest

def square(x):
    """The square.

    >>> square(2)
    4
    >>> for i in range(2):
    ...     print(square(i))
    ...
    0
    1
    >>> square('a')
    Traceback (most recent call last):
        ...
    TypeError: can't multiply sequence by non-int of type 'str'
    """
    return x * x

class Point:
    """A point.

    >>> p = Point()
    >>> p.x
    1
    """
    x = 1

    def norm(self):
        """
        >>> Point().norm()
        1
        """
        return 1

    @property
    def double(self):
        """
        >>> Point().double
        2
        """
        return 2

    @staticmethod
    def nothing():
        pass

print(doctest.testmod(verbose=True))

# output:
# Trying:
#     square(3)
# Expecting:
#     9
# ok
# Trying:
#     p = Point()
# Expecting nothing
# ok
# Trying:
#     p.x
# Expecting:
#     1
# ok
# Trying:
#     Point().double
# Expecting:
#     2
# ok
# Trying:
#     Point().norm()
# Expecting:
#     1
# ok
# Trying:
#     square(2)
# Expecting:
#     4
# ok
# Trying:
#     for i in range(2):
#         print(square(i))
# Expecting:
#     0
#     1
# ok
# Trying:
#     square('a')
# Expecting:
#     Traceback (most recent call last):
#         ...
#     TypeError: can't multiply sequence by non-int of type 'str'
# ok
# 1 item had no tests:
#     __main__.Point.nothing
# 5 items passed all tests:
#    1 test in __main__
#    2 tests in __main__.Point
#    1 test in __main__.Point.double
#    1 test in __main__.Point.norm
#    3 tests in __main__.square
# 8 tests in 6 items.
# 8 passed.
# Test passed.
# TestResults(failed=0, attempted=8)
