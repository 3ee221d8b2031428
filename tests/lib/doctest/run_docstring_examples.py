# run_docstring_examples() runs those of one thing, in given globals.
import doctest

def double(x):
    """
    >>> double(2)
    4
    >>> double(three)
    6
    >>> double(3)
    7
    """
    return 2 * x

doctest.run_docstring_examples(double, {'double': double, 'three': 3}, name='double')
doctest.run_docstring_examples(double, {'double': double, 'three': 3}, verbose=True, name='NAME')
doctest.run_docstring_examples('>>> 1\n2\n', {}, name='a string')

# output:
# **********************************************************************
# File "run_docstring_examples.py", line 10, in double
# Failed example:
#     double(3)
# Expected:
#     7
# Got:
#     6
# Finding tests in NAME
# Trying:
#     double(2)
# Expecting:
#     4
# ok
# Trying:
#     double(three)
# Expecting:
#     6
# ok
# Trying:
#     double(3)
# Expecting:
#     7
# **********************************************************************
# File "run_docstring_examples.py", line 10, in NAME
# Failed example:
#     double(3)
# Expected:
#     7
# Got:
#     6
# **********************************************************************
# Line 1, in a string
# Failed example:
#     1
# Expected:
#     2
# Got:
#     1
