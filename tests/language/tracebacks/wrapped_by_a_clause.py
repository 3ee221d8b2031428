# What is no group is wrapped in one by the clause of `except*` that takes it: the traceback of the group begins there.
import traceback


def taken():
    try:
        1 / 0
    except* KeyError:
        pass
    except* ZeroDivisionError as group:
        entry = group.__traceback__
        print(entry.tb_lineno, entry.tb_next, group.exceptions[0].__traceback__.tb_lineno)
        raise OSError("in the clause")


try:
    taken()
except BaseException:
    traceback.print_exc()

# output:
# 10 None 7
#   + Exception Group Traceback (most recent call last):
#   |   File "wrapped_by_a_clause.py", line 10, in taken
#   |     except* ZeroDivisionError as group:
#   |     ...<2 lines>...
#   |         raise OSError("in the clause")
#   | ExceptionGroup:  (1 sub-exception)
#   +-+---------------- 1 ----------------
#     | Traceback (most recent call last):
#     |   File "wrapped_by_a_clause.py", line 7, in taken
#     |     1 / 0
#     |     ~~^~~
#     | ZeroDivisionError: division by zero
#     +------------------------------------
#
# During handling of the above exception, another exception occurred:
#
# Traceback (most recent call last):
#   File "wrapped_by_a_clause.py", line 17, in <module>
#     taken()
#     ~~~~~^^
#   File "wrapped_by_a_clause.py", line 13, in taken
#     raise OSError("in the clause")
# OSError: in the clause
