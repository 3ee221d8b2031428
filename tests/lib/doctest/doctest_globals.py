# Each docstring begins with a fresh copy of the module's names; __test__ and extraglobs add.
import doctest

counter = 0
__test__ = {'text': '>>> counter\n0\n>>> extra\n5\n', 'function': len}

def one():
    """
    >>> counter += 1
    >>> counter
    1
    >>> _ = 7
    """

def two():
    """
    >>> counter
    0
    >>> import sys
    >>> print('to stderr', file=sys.stderr)
    >>> __name__
    '__main__'
    """

print(doctest.testmod(extraglobs={'extra': 5}))
print(counter)
try:
    doctest.testmod('not a module')
except TypeError as error:
    print(error)

# output:
# to stderr
# TestResults(failed=0, attempted=9)
# 0
# testmod: module required; 'not a module'
