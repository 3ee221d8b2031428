# exit: 1
e = ValueError('x')
e.__notes__ = ('a', 5, None)
try:
    raise e
except ValueError as v:
    w = KeyError('y')
    w.__notes__ = 'text'
    raise w

# output:
# Traceback (most recent call last):
#   File "notes_that_are_no_list.py", line 5, in <module>
#     raise e
# ValueError: x
# a
# 5
# None
#
# During handling of the above exception, another exception occurred:
#
# Traceback (most recent call last):
#   File "notes_that_are_no_list.py", line 9, in <module>
#     raise w
# KeyError: 'y'
# 'text'
