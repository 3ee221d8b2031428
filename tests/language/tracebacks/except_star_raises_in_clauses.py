# exit: 1
# What the clauses raise is in a group of its own, with what is left.
try:
    raise ExceptionGroup('many', [ValueError('v'), TypeError('t'), OSError('o')])
except* ValueError:
    raise KeyError('from the first clause')
except* TypeError as group:
    raise

# output:
#   | ExceptionGroup:  (2 sub-exceptions)
#   +-+---------------- 1 ----------------
#     | Exception Group Traceback (most recent call last):
#     |   File "except_star_raises_in_clauses.py", line 4, in <module>
#     |     raise ExceptionGroup('many', [ValueError('v'), TypeError('t'), OSError('o')])
#     | ExceptionGroup: many (1 sub-exception)
#     +-+---------------- 1 ----------------
#       | ValueError: v
#       +------------------------------------
#     |
#     | During handling of the above exception, another exception occurred:
#     |
#     | Traceback (most recent call last):
#     |   File "except_star_raises_in_clauses.py", line 6, in <module>
#     |     raise KeyError('from the first clause')
#     | KeyError: 'from the first clause'
#     +---------------- 2 ----------------
#     | Exception Group Traceback (most recent call last):
#     |   File "except_star_raises_in_clauses.py", line 4, in <module>
#     |     raise ExceptionGroup('many', [ValueError('v'), TypeError('t'), OSError('o')])
#     | ExceptionGroup: many (2 sub-exceptions)
#     +-+---------------- 1 ----------------
#       | TypeError: t
#       +---------------- 2 ----------------
#       | OSError: o
#       +------------------------------------
