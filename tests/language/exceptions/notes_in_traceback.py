# exit: 1
e = ValueError('x')
e.add_note('first')
e.add_note('second\nline')
e.add_note('')
raise e

# output:
# Traceback (most recent call last):
#   File "notes_in_traceback.py", line 6, in <module>
#     raise e
# ValueError: x
# first
# second
# line
#
