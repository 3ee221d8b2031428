# exit: 1
# The entries are those of the way up, whoever raises it again.
import sys


def fail():
    raise ValueError('one')


def again():
    try:
        fail()
    except ValueError as error:
        error.args = ('two', 3)
        raise error


def strip():
    try:
        again()
    except ValueError as error:
        print(error.__traceback__.tb_next.tb_next.tb_lineno)
        raise error.with_traceback(error.__traceback__.tb_next)


def kept():
    try:
        strip()
    except ValueError:
        tb = sys.exc_info()[2]
        raise sys.exception().with_traceback(None)


kept()

# output:
# 12
# Traceback (most recent call last):
#   File "exception_changed_before_it_is_shown.py", line 34, in <module>
#     kept()
#     ~~~~^^
#   File "exception_changed_before_it_is_shown.py", line 31, in kept
#     raise sys.exception().with_traceback(None)
# ValueError: ('two', 3)
