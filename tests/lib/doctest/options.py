# Directives and option flags.
import doctest

def f():
    """
    >>> print(list(range(20)))  # doctest: +ELLIPSIS
    [0, 1, ..., 18, 19]
    >>> print('a   b\\n c')  # doctest: +NORMALIZE_WHITESPACE
    a b
    c
    >>> print('x\\n\\ny')
    x
    <BLANKLINE>
    y
    >>> 1 / 0  # doctest: +SKIP
    nothing
    >>> raise ValueError('a detail')  # doctest: +IGNORE_EXCEPTION_DETAIL
    Traceback (most recent call last):
    ValueError: something else
    >>> True
    1
    >>> print('a\\tb')
    a       b
    >>> {1: 2}   # doctest: +ELLIPSIS, -NORMALIZE_WHITESPACE
    {...}
    """

print(doctest.testmod())
print(doctest.testmod(optionflags=doctest.DONT_ACCEPT_TRUE_FOR_1))
print(doctest.testmod(optionflags=doctest.DONT_ACCEPT_BLANKLINE | doctest.REPORT_ONLY_FIRST_FAILURE))
print(doctest.ELLIPSIS, doctest.NORMALIZE_WHITESPACE, doctest.REPORTING_FLAGS)

# output:
# **********************************************************************
# File "options.py", line 22, in __main__.f
# Failed example:
#     print('a\tb')
# Expected:
#     a       b
# Got:
#     a	b
# **********************************************************************
# 1 item had failures:
#    1 of   8 in __main__.f
# ***Test Failed*** 1 failure and 1 skipped test.
# TestResults(failed=1, attempted=8, skipped=1)
# **********************************************************************
# File "options.py", line 20, in __main__.f
# Failed example:
#     True
# Expected:
#     1
# Got:
#     True
# **********************************************************************
# File "options.py", line 22, in __main__.f
# Failed example:
#     print('a\tb')
# Expected:
#     a       b
# Got:
#     a	b
# **********************************************************************
# 1 item had failures:
#    2 of   8 in __main__.f
# ***Test Failed*** 2 failures and 1 skipped test.
# TestResults(failed=2, attempted=8, skipped=1)
# **********************************************************************
# File "options.py", line 11, in __main__.f
# Failed example:
#     print('x\n\ny')
# Expected:
#     x
#     <BLANKLINE>
#     y
# Got:
#     x
#
#     y
# **********************************************************************
# 1 item had failures:
#    2 of   8 in __main__.f
# ***Test Failed*** 2 failures and 1 skipped test.
# TestResults(failed=2, attempted=8, skipped=1)
# 8 4 1984
