# exit: 1
a.__debug__ = 3

# output:
#   File "assignment_to_debug_attribute.py", line 2
#     a.__debug__ = 3
#     ^^^^^^^^^^^
# SyntaxError: cannot assign to __debug__
