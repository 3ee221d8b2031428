# Where a failed example stands, and suites that run more than once.
import doctest
import unittest


def double(x):
    """Twice as much.

    >>> double(2)
    5
    >>> # comments and empty prompts are no examples
    >>>
    ...
    """
    return 2 * x


names = {}
exec("def made():\n    '''\n    >>> 1\n    2\n    '''\n", names)

for found in doctest.DocTestFinder().find(double) + doctest.DocTestFinder().find(names["made"], module=False):
    print(found.name, found.lineno, [(one.source, one.want, one.lineno) for one in found.examples])

suite = doctest.DocTestSuite("__main__")
for _ in range(2):
    result = unittest.TestResult()
    suite.run(result)
    print(result)
print(result.failures[0][1].replace(__file__, "lines_and_suites.py"))

print([doctest.Example(source, "").source for source in ("", "1", "2\n")])
try:
    doctest.DocTestParser().get_examples("  >>> f(1,\n...   2)\n", "wrong")
except ValueError as error:
    print(error)

# output:
# double 6 [('double(2)\n', '5\n', 2)]
# made 1 [('1\n', '2\n', 1)]
# <unittest.result.TestResult run=1 errors=0 failures=1>
# <unittest.result.TestResult run=1 errors=0 failures=1>
# AssertionError: Failed doctest test for __main__.double
#   File "lines_and_suites.py", line 6, in double
#
# ----------------------------------------------------------------------
# File "lines_and_suites.py", line 9, in __main__.double
# Failed example:
#     double(2)
# Expected:
#     5
# Got:
#     4
#
# ['\n', '1\n', '2\n']
# line 1 of the docstring for wrong has inconsistent leading whitespace: '...   2)'
