# Skipped examples in a verbose run, syntax errors, notes and exceptions with a module.
import doctest
import json

def f():
    """
    >>> 1 +
    Traceback (most recent call last):
      ...
    SyntaxError: invalid syntax
    >>> json.loads('[')
    Traceback (most recent call last):
      ...
    json.decoder.JSONDecodeError: Expecting value: line 1 column 2 (char 1)
    >>> print('before'); raise KeyError(1)
    Traceback (most recent call last):
    KeyError: 1
    >>> x  # doctest: +SKIP
    >>> y
    5
    """

def later():
    """
    >>> async def main():
    ...     return 6
    >>> import asyncio
    >>> asyncio.run(main())
    6
    """

print(doctest.testmod(verbose=True))

# output:
# Trying:
#     1 +
# Expecting:
#     Traceback (most recent call last):
#       ...
#     SyntaxError: invalid syntax
# ok
# Trying:
#     json.loads('[')
# Expecting:
#     Traceback (most recent call last):
#       ...
#     json.decoder.JSONDecodeError: Expecting value: line 1 column 2 (char 1)
# ok
# Trying:
#     print('before'); raise KeyError(1)
# Expecting:
#     Traceback (most recent call last):
#     KeyError: 1
# ok
# Trying:
#     y
# Expecting:
#     5
# **********************************************************************
# File "skips_and_errors.py", line 19, in __main__.f
# Failed example:
#     y
# Exception raised:
#     Traceback (most recent call last):
#       File "<doctest __main__.f[4]>", line 1, in <module>
#         y
#     NameError: name 'y' is not defined
# Trying:
#     async def main():
#         return 6
# Expecting nothing
# ok
# Trying:
#     import asyncio
# Expecting nothing
# ok
# Trying:
#     asyncio.run(main())
# Expecting:
#     6
# ok
# 1 item had no tests:
#     __main__
# 1 item passed all tests:
#    3 tests in __main__.later
# **********************************************************************
# 1 item had failures:
#    1 of   5 in __main__.f
# 8 tests in 3 items.
# 7 passed and 1 failed.
# ***Test Failed*** 1 failure and 1 skipped test.
# TestResults(failed=1, attempted=8, skipped=1)
