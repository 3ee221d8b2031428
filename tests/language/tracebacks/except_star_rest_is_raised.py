# exit: 1
# What no clause takes is raised again, with the entries that it had.
def make():
    raise ExceptionGroup('many', [ValueError('v'), TypeError('t'), ExceptionGroup('nested', [KeyError('k'), ValueError('w')])])


try:
    make()
except* ValueError as group:
    print('values', group.exceptions)

# output:
# values (ValueError('v'), ExceptionGroup('nested', [ValueError('w')]))
#   + Exception Group Traceback (most recent call last):
#   |   File "except_star_rest_is_raised.py", line 8, in <module>
#   |     make()
#   |     ~~~~^^
#   |   File "except_star_rest_is_raised.py", line 4, in make
#   |     raise ExceptionGroup('many', [ValueError('v'), TypeError('t'), ExceptionGroup('nested', [KeyError('k'), ValueError('w')])])
#   | ExceptionGroup: many (2 sub-exceptions)
#   +-+---------------- 1 ----------------
#     | TypeError: t
#     +---------------- 2 ----------------
#     | ExceptionGroup: nested (1 sub-exception)
#     +-+---------------- 1 ----------------
#       | KeyError: 'k'
#       +------------------------------------
