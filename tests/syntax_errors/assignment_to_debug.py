# exit: 1
__debug__ = 3

# output:
#   File "assignment_to_debug.py", line 2
#     __debug__ = 3
#     ^^^^^^^^^
# SyntaxError: cannot assign to __debug__
