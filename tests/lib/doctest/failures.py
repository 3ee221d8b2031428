# How failures are told.
import doctest

def wrong():
    """
    >>> 1 + 1
    3
    >>> print('a\\n\\nb')
    a
    c
    >>> None
    5
    >>> print('x')
    >>> 1 / 0
    0
    >>> int('x')
    Traceback (most recent call last):
    ValueError: other
    >>> 7
    7
    """

def also():
    """
    >>> [1,
    ...  2]
    [1]
    """

print(doctest.testmod())
print(doctest.testmod(report=False, optionflags=doctest.FAIL_FAST))

# output:
# **********************************************************************
# File "failures.py", line 25, in __main__.also
# Failed example:
#     [1,
#      2]
# Expected:
#     [1]
# Got:
#     [1, 2]
# **********************************************************************
# File "failures.py", line 6, in __main__.wrong
# Failed example:
#     1 + 1
# Expected:
#     3
# Got:
#     2
# **********************************************************************
# File "failures.py", line 8, in __main__.wrong
# Failed example:
#     print('a\n\nb')
# Expected:
#     a
#     c
# Got:
#     a
#     <BLANKLINE>
#     b
# **********************************************************************
# File "failures.py", line 11, in __main__.wrong
# Failed example:
#     None
# Expected:
#     5
# Got nothing
# **********************************************************************
# File "failures.py", line 13, in __main__.wrong
# Failed example:
#     print('x')
# Expected nothing
# Got:
#     x
# **********************************************************************
# File "failures.py", line 14, in __main__.wrong
# Failed example:
#     1 / 0
# Exception raised:
#     Traceback (most recent call last):
#       File "<doctest __main__.wrong[4]>", line 1, in <module>
#         1 / 0
#         ~~^~~
#     ZeroDivisionError: division by zero
# **********************************************************************
# File "failures.py", line 16, in __main__.wrong
# Failed example:
#     int('x')
# Expected:
#     Traceback (most recent call last):
#     ValueError: other
# Got:
#     Traceback (most recent call last):
#       File "<doctest __main__.wrong[5]>", line 1, in <module>
#         int('x')
#         ~~~^^^^^
#     ValueError: invalid literal for int() with base 10: 'x'
# **********************************************************************
# 2 items had failures:
#    1 of   1 in __main__.also
#    6 of   7 in __main__.wrong
# ***Test Failed*** 7 failures.
# TestResults(failed=7, attempted=8)
# **********************************************************************
# File "failures.py", line 25, in __main__.also
# Failed example:
#     [1,
#      2]
# Expected:
#     [1]
# Got:
#     [1, 2]
# **********************************************************************
# File "failures.py", line 6, in __main__.wrong
# Failed example:
#     1 + 1
# Expected:
#     3
# Got:
#     2
# TestResults(failed=2, attempted=2)
