# sys.tracebacklimit holds for what is printed and for what is extracted; a limit that is given goes before it.
import sys
import traceback


def fails(n):
    if n:
        fails(n - 1)
    1 / 0


for limit in (2, 0, -1):
    sys.tracebacklimit = limit
    try:
        fails(3)
    except ZeroDivisionError as error:
        traceback.print_exc(file=sys.stdout)
        print(len(traceback.extract_tb(error.__traceback__)), len(traceback.format_tb(error.__traceback__, 1)))
        print(len(traceback.format_exception(error, limit=1)))

# output:
# Traceback (most recent call last):
#   File "limit_of_sys.py", line 15, in <module>
#     fails(3)
#     ~~~~~^^^
#   File "limit_of_sys.py", line 8, in fails
#     fails(n - 1)
#     ~~~~~^^^^^^^
# ZeroDivisionError: division by zero
# 2 1
# 3
# ZeroDivisionError: division by zero
# 0 1
# 3
# ZeroDivisionError: division by zero
# 0 1
# 3
