# exit: 1
def f():
    try: {}['a']
    except KeyError as e: raise ValueError('inner') from e
try: f()
except ValueError as e: raise ExceptionGroup('wrapped', [e, TypeError('plain')])

# output:
# Traceback (most recent call last):
#   File "group_traceback_with_cause_inside.py", line 5, in <module>
#     try: f()
#          ~^^
#   File "group_traceback_with_cause_inside.py", line 4, in f
#     except KeyError as e: raise ValueError('inner') from e
#                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# ValueError: inner
#
# During handling of the above exception, another exception occurred:
#
#   + Exception Group Traceback (most recent call last):
#   |   File "group_traceback_with_cause_inside.py", line 6, in <module>
#   |     except ValueError as e: raise ExceptionGroup('wrapped', [e, TypeError('plain')])
#   |                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#   | ExceptionGroup: wrapped (2 sub-exceptions)
#   +-+---------------- 1 ----------------
#     | Traceback (most recent call last):
#     |   File "group_traceback_with_cause_inside.py", line 3, in f
#     |     try: {}['a']
#     |          ~~^^^^^
#     | KeyError: 'a'
#     |
#     | The above exception was the direct cause of the following exception:
#     |
#     | Traceback (most recent call last):
#     |   File "group_traceback_with_cause_inside.py", line 5, in <module>
#     |     try: f()
#     |          ~^^
#     |   File "group_traceback_with_cause_inside.py", line 4, in f
#     |     except KeyError as e: raise ValueError('inner') from e
#     |                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#     | ValueError: inner
#     +---------------- 2 ----------------
#     | TypeError: plain
#     +------------------------------------
