# An example that cannot be compiled has no frame of its own: its report has no header for frames, either.
import doctest


def wrong():
    """
    >>> total = (1 +
    >>> print total
    >>> exec("a b")
    """


doctest.testmod()

# output:
# **********************************************************************
# File "example_that_is_no_python.py", line 7, in __main__.wrong
# Failed example:
#     total = (1 +
# Exception raised:
#       File "<doctest __main__.wrong[0]>", line 1
#         total = (1 +
#                 ^
#     SyntaxError: '(' was never closed
# **********************************************************************
# File "example_that_is_no_python.py", line 8, in __main__.wrong
# Failed example:
#     print total
# Exception raised:
#       File "<doctest __main__.wrong[1]>", line 1
#         print total
#         ^^^^^^^^^^^
#     SyntaxError: Missing parentheses in call to 'print'. Did you mean print(...)?
# **********************************************************************
# File "example_that_is_no_python.py", line 9, in __main__.wrong
# Failed example:
#     exec("a b")
# Exception raised:
#     Traceback (most recent call last):
#       File "<doctest __main__.wrong[2]>", line 1, in <module>
#         exec("a b")
#         ~~~~^^^^^^^
#       File "<string>", line 1
#         a b
#           ^
#     SyntaxError: invalid syntax
# **********************************************************************
# 1 item had failures:
#    3 of   3 in __main__.wrong
# ***Test Failed*** 3 failures.
