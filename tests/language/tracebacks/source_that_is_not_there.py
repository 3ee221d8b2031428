# exit: 1
# Code from exec() has no lines to show.
code = '''
def f():
    return 1 / 0

f()
'''
exec(compile(code, 'made.py', 'exec'))

# output:
# Traceback (most recent call last):
#   File "source_that_is_not_there.py", line 9, in <module>
#     exec(compile(code, 'made.py', 'exec'))
#     ~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#   File "made.py", line 5, in <module>
#   File "made.py", line 3, in f
# ZeroDivisionError: division by zero
