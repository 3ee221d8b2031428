# exit: 1
def f(x): raise ValueError(x)
def collect():
    errors = []
    for x in (1, 2):
        try: f(x)
        except ValueError as e: errors.append(e)
    raise ExceptionGroup('several', errors)
try:
    collect()
except ExceptionGroup as g:
    g.exceptions[1].add_note('a note')
    raise ExceptionGroup('outer', [g, KeyError('k')]) from None

# output:
#   + Exception Group Traceback (most recent call last):
#   |   File "group_traceback_uncaught.py", line 13, in <module>
#   |     raise ExceptionGroup('outer', [g, KeyError('k')]) from None
#   | ExceptionGroup: outer (2 sub-exceptions)
#   +-+---------------- 1 ----------------
#     | Exception Group Traceback (most recent call last):
#     |   File "group_traceback_uncaught.py", line 10, in <module>
#     |     collect()
#     |     ~~~~~~~^^
#     |   File "group_traceback_uncaught.py", line 8, in collect
#     |     raise ExceptionGroup('several', errors)
#     | ExceptionGroup: several (2 sub-exceptions)
#     +-+---------------- 1 ----------------
#       | Traceback (most recent call last):
#       |   File "group_traceback_uncaught.py", line 6, in collect
#       |     try: f(x)
#       |          ~^^^
#       |   File "group_traceback_uncaught.py", line 2, in f
#       |     def f(x): raise ValueError(x)
#       |               ^^^^^^^^^^^^^^^^^^^
#       | ValueError: 1
#       +---------------- 2 ----------------
#       | Traceback (most recent call last):
#       |   File "group_traceback_uncaught.py", line 6, in collect
#       |     try: f(x)
#       |          ~^^^
#       |   File "group_traceback_uncaught.py", line 2, in f
#       |     def f(x): raise ValueError(x)
#       |               ^^^^^^^^^^^^^^^^^^^
#       | ValueError: 2
#       | a note
#       +------------------------------------
#     +---------------- 2 ----------------
#     | KeyError: 'k'
#     +------------------------------------
