# DocTestSuite() makes unittest cases of the examples.
import doctest
import io
import re
import sys
import unittest

def good():
    """
    >>> 1
    1
    """

def bad():
    """
    >>> 1
    2
    """

suite = doctest.DocTestSuite()
print([str(case) for case in suite], [case.id() for case in suite])
output = io.StringIO()
result = unittest.TextTestRunner(stream=output, verbosity=2).run(suite)
print(result.testsRun, len(result.failures), result.wasSuccessful())
print(str(result.failures[0][0]), result.failures[0][0].shortDescription())

# output:
# ['bad (__main__)', 'good (__main__)'] ['__main__.bad', '__main__.good']
# 2 1 False
# bad (__main__) Doctest: __main__.bad
