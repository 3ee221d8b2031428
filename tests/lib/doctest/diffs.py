# Differences as unified, context and n-diffs.
import doctest

def f():
    """
    >>> print('one\\ntwo\\nthree')
    one
    2
    three
    four
    """

for flag in (doctest.REPORT_UDIFF, doctest.REPORT_CDIFF, doctest.REPORT_NDIFF):
    doctest.testmod(optionflags=flag)

# output:
# **********************************************************************
# File "diffs.py", line 6, in __main__.f
# Failed example:
#     print('one\ntwo\nthree')
# Differences (unified diff with -expected +actual):
#     @@ -1,4 +1,3 @@
#      one
#     -2
#     +two
#      three
#     -four
# **********************************************************************
# 1 item had failures:
#    1 of   1 in __main__.f
# ***Test Failed*** 1 failure.
# **********************************************************************
# File "diffs.py", line 6, in __main__.f
# Failed example:
#     print('one\ntwo\nthree')
# Differences (context diff with expected followed by actual):
#     ***************
#     *** 1,4 ****
#       one
#     ! 2
#       three
#     - four
#     --- 1,3 ----
#       one
#     ! two
#       three
# **********************************************************************
# 1 item had failures:
#    1 of   1 in __main__.f
# ***Test Failed*** 1 failure.
# **********************************************************************
# File "diffs.py", line 6, in __main__.f
# Failed example:
#     print('one\ntwo\nthree')
# Differences (ndiff with -expected +actual):
#       one
#     - 2
#     + two
#       three
#     - four
# **********************************************************************
# 1 item had failures:
#    1 of   1 in __main__.f
# ***Test Failed*** 1 failure.
